// First who answers, then who asks: the calendar finds its source the moment it is defined.
import '../connect/connect-page.ts';
import '@dugnad/widgets/calendar/define';
