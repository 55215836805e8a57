export { badgeStyles } from '../badge/badge.styles.ts';
export { buttonStyles } from '../button/button.styles.ts';
export { contactStripStyles } from '../contact-strip/contact-strip.styles.ts';
export { dialogStyles } from '../dialog/dialog.styles.ts';
export { drawingStyles } from '../icon/drawing.styles.ts';
export { iconStyles } from '../icon/icon.styles.ts';
export { hostStyles } from './host.styles.ts';
export { visuallyHiddenStyles } from './visually-hidden.styles.ts';
