/** All that the details add to the calendar: one file of its own, fetched when somebody opens an activity. */
export { followDialog } from '@dugnad/elements/dialog';
export { detailsTemplate } from './details.template.ts';
export { styles } from './details.styles.ts';
