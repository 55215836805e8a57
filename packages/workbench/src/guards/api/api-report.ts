import ts from 'typescript';

/** What one public name of a package offers, as declarations without comments. */
export interface EntryReport {
  readonly name: string;
  readonly declarations: readonly string[];
  /** Declarations that are not exported, and yet part of the promise because an exported one names them. */
  readonly reachable: readonly string[];
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
};
const printer = ts.createPrinter({ removeComments: true, omitTrailingSemicolon: false });

/** A variable is declared three levels below its statement, and only the statement says `const`. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function print(symbol: ts.Symbol): string {
  const texts = (symbol.declarations ?? []).map((declaration) =>
    printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()),
  );
  return [...new Set(texts)].join('\n').replace(/\n\s*private [^\n]*;/g, '').replace(/\r/g, '');
}

const isOurs = (folder: string) => (declaration: ts.Declaration) => declaration.getSourceFile().fileName.startsWith(`${folder}/`);

/** The names of the package's own that a declaration mentions. */
function mentioned(checker: ts.TypeChecker, symbol: ts.Symbol, folder: string): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const name = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = name && name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
    const kinds = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Variable;
    if (target && target.flags & kinds && target.declarations?.some(isOurs(folder))) found.add(target);
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) if (isOurs(folder)(declaration)) visit(declaration);
  return [...found];
}

/** Everything that is not exported and yet can be reached by name. */
function reach(checker: ts.TypeChecker, exported: readonly ts.Symbol[], folder: string): ts.Symbol[] {
  const seen = new Set(exported);
  const queue = [...exported];
  for (let symbol = queue.pop(); symbol; symbol = queue.pop()) {
    for (const next of mentioned(checker, symbol, folder)) {
      if (seen.has(next) || next.declarations?.some((declaration) => ts.isParameter(declaration))) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return [...seen].slice(exported.length);
}

/**
 * Reads the built declarations behind the names of a package's exports map.
 * @param folder absolute path of the package; declarations outside it are only named
 * @param entries public name → absolute path of its `.d.ts`
 */
export function reportEntries(folder: string, entries: Readonly<Record<string, string>>): EntryReport[] {
  const program = ts.createProgram(Object.values(entries), OPTIONS);
  const checker = program.getTypeChecker();
  return Object.entries(entries).map(([name, path]) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const names = module ? checker.getExportsOfModule(module) : [];
    const exported = names.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
    const shown = exported.map((symbol, index) => `// ${names[index]?.name ?? ''}\n${print(symbol)}`);
    return { name, declarations: shown.sort(), reachable: [...new Set(reach(checker, exported, folder).map(print))].sort() };
  });
}

/** The report as it is kept in `packages/<name>/api.md`. */
export function writeReport(title: string, entries: readonly EntryReport[]): string {
  const code = (blocks: readonly string[]): string => `\`\`\`ts\n${blocks.join('\n\n')}\n\`\`\`\n`;
  const parts = entries.map(({ name, declarations, reachable }) => {
    const promise = declarations.length > 0 ? code(declarations) : 'Nothing is exported: importing it is the effect.\n';
    return `## ${name}\n\n${promise}${reachable.length > 0 ? `\nNamed by these, not exported:\n\n${code(reachable)}` : ''}`;
  });
  return [
    `# What ${title} promises\n`,
    'Made from the built declarations; to refresh it after a change that is meant: `npm run types -- --update-api`.\nA difference here is a change of the public API: it wants a changeset, and a removal a major one.\n',
    ...parts,
  ].join('\n');
}
