// First who answers, then who asks: the widget finds its server the moment it is defined.
import '../connect/connect-help-requests-page.ts';
import '@dugnad/widgets/help-request/define';
