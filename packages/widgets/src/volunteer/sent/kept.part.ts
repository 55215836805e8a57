/** What comes only where something was kept on the device: what became of it, and the way back into the fields. */
export { lateTemplate, tellSent } from './late.template.ts';
export { typedOf } from './typed-of.ts';

export const styles = [];
