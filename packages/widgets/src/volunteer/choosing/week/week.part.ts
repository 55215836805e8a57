import { visuallyHiddenStyles } from '@dugnad/elements/styles';
import { styles as week } from './week.styles.ts';

/** What comes when somebody opens the week: one file of its own. */
export { weekTemplate } from './week.template.ts';

export const styles = [visuallyHiddenStyles, week];
