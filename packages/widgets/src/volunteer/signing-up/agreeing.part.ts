/** What somebody says yes to, as it stood on the screen: one file for both, as each writes down a hash of it. */
export { namedDeclaration, sayDeclarationFault, withDeclared } from './declaration/declaration.ts';
export { declarationTemplate } from './declaration/declaration.template.ts';
export { needsTemplate } from './needs/needs.template.ts';
export { withYes } from './needs/with-yes.ts';

export const styles = [];
