import type { AstNode, Plugin, ProgramNode } from 'rollup';
import { isTagged } from './templates.ts';

/** The values of a module's constants. */
function constantsOf(program: ProgramNode): AstNode[] {
  return program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => (init ? [init as unknown as AstNode] : []));
  });
}

/** Says of each sheet of a module that making it does nothing else, so that one that nobody uses can go. */
export function purifySheets(code: string, program: ProgramNode): string {
  return constantsOf(program)
    .filter((node) => isTagged(node, 'css'))
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
