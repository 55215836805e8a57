/** What comes only where an opportunity lets young people come with a parent or guardian. */
export { withAge, guardianField, sayGuardianFault, sayHeld } from './guardian.ts';
export { guardianTemplate } from './guardian.template.ts';

export const styles = [];
