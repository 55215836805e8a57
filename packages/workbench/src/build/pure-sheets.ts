import type { AstNode, Plugin, ProgramNode } from 'rollup';

interface Tagged extends AstNode {
  readonly tag: { readonly name?: string };
}

/** The values of a module's constants. */
function constantsOf(program: ProgramNode): AstNode[] {
  return program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => (init ? [init as unknown as AstNode] : []));
  });
}

const isSheet = (node: AstNode): node is Tagged => node.type === 'TaggedTemplateExpression' && (node as Tagged).tag.name === 'css';

/** Says of each sheet of a module that making it does nothing else, so that one that nobody uses can go. */
export function purifySheets(code: string, program: ProgramNode): string {
  return constantsOf(program)
    .filter(isSheet)
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`, code);
}

/** Bundlers keep css`…` even where nobody uses it: a tag may do anything. Lit's only keeps the words. */
export function pureSheets(): Plugin {
  return {
    name: 'pure-sheets',
    transform(code) {
      return /= css\s*`/.test(code) ? { code: purifySheets(code, this.parse(code)), map: null } : undefined;
    },
  };
}
