import { styles as more } from './more.styles.ts';

/** What comes when somebody opens “more”: one file of its own. */
export { moreTemplate } from './more.template.ts';

export const styles = [more];
