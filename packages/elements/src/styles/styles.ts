export { styles as badgeStyles } from '../badge/badge.styles.ts';
export { styles as buttonStyles } from '../button/button.styles.ts';
export { styles as iconStyles } from '../icon/icon.styles.ts';
export { hostStyles } from './host.styles.ts';
export { visuallyHiddenStyles } from './visually-hidden.styles.ts';
