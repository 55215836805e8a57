import '@dugnad/elements/contact-strip/define';
import '@dugnad/elements/dialog/define';

/** All that the details add to the calendar: one file of its own, fetched when somebody opens an activity. */
export { detailsTemplate } from './details.template.ts';
export { styles } from './details.styles.ts';
