/** All that the month adds to the calendar: one file of its own, fetched when somebody looks at a month. */
export { monthTemplate } from './month.template.ts';
export { movesTemplate } from './moves.template.ts';
export { styles } from './month.styles.ts';
