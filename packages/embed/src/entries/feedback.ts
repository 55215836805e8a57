// First who answers, then who asks: the widget finds its server the moment it is defined.
import '../connect/connect-feedback-page.ts';
import '@dugnad/widgets/feedback/define';
