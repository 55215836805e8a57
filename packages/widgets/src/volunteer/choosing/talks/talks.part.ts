import { styles as talks } from './talks.styles.ts';

/** What comes when somebody wants to book a talk: one file of its own. */
export { talksTemplate } from './talks.template.ts';

export const styles = [talks];
