/** What comes only where an opportunity asks for a declaration. */
export { namedDeclaration, sayDeclarationFault, withDeclared } from './declaration.ts';
export { declarationTemplate } from './declaration.template.ts';

export const styles = [];
