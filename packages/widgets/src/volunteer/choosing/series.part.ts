import { styles as series } from './series.styles.ts';

/** What comes where times recur: one file of its own. */
export { seriesList } from './series.template.ts';

export const styles = [series];
