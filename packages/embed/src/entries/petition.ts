// First who answers, then who asks: the petition finds its server the moment it is defined.
import '../connect/connect-petition-page.ts';
import '@dugnad/widgets/petition/define';
