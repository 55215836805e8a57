import { styles as details } from './details/details.styles.ts';
import { styles as month } from './month/month.styles.ts';

/** All that is added to the calendar when somebody opens a month or an activity: one file of its own (docs/decisions/0013). */
export { followDialog } from '@dugnad/elements/dialog';
export { detailsTemplate } from './details/details.template.ts';
export { monthTemplate } from './month/month.template.ts';
export { movesTemplate } from './month/moves.template.ts';

export const styles = [details, month];
