/** What comes when somebody opens “What should we prepare?”: one file of its own. */
export { needsTemplate } from './needs.template.ts';
export { withYes } from './with-yes.ts';

export const styles = [];
