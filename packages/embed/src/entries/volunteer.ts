// First who answers, then who asks: the widget finds its server the moment it is defined.
import '../connect/connect-opportunity-page.ts';
import '@dugnad/widgets/volunteer/define';
