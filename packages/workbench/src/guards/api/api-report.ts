import ts from 'typescript';

/** What one public name of a package offers, as declarations without comments. */
export interface EntryReport {
  readonly name: string;
  readonly declarations: readonly string[];
}

export interface ApiReport {
  readonly entries: readonly EntryReport[];
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
const FULL = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.MultilineObjectLiterals | ts.TypeFormatFlags.InTypeAlias;

/** The text of a type, one member a line. */
function expand(checker: ts.TypeChecker, type: ts.Type): string {
  const source = ts.createSourceFile('type.ts', `type T = ${checker.typeToString(type, undefined, FULL)};`, ts.ScriptTarget.ES2022);
  return printer.printFile(source).trim().replace(/^type T = /, '').replace(/;$/, '');
}

/** What a schema lets through: its own type runs over pages, so it is told by the type inferred from it. */
function schemaOutput(checker: ts.TypeChecker, declaration: ts.Declaration): string | undefined {
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const types = checker.getTypeAtLocation(declaration).getProperty('~types');
  const output = types && checker.getNonNullableType(checker.getTypeOfSymbol(types)).getProperty('output');
  if (!output) return undefined;
  const inferred = declaration.name.getText().replace(/Schema$/, '');
  const isNamed = declaration.getSourceFile().statements.some((statement) => ts.isTypeAliasDeclaration(statement) && statement.name.text === inferred);
  return `Schema<${isNamed ? inferred : expand(checker, checker.getTypeOfSymbol(output))}>`;
}

/** A variable is declared three levels below its statement, and only the statement says `const`. */
function printDeclaration(checker: ts.TypeChecker, declaration: ts.Declaration): string {
  const schema = schemaOutput(checker, declaration);
  if (schema && ts.isVariableDeclaration(declaration)) return `export declare const ${declaration.name.getText()}: ${schema};`;
  if (ts.isTypeAliasDeclaration(declaration) && /\bInfer(Output|Input)\b/.test(declaration.type.getText())) {
    return `export type ${declaration.name.text} = ${expand(checker, checker.getTypeAtLocation(declaration))};`;
  }
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer.printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile());
}

const isOurs = (folder: string) => (declaration: ts.Declaration) => declaration.getSourceFile().fileName.startsWith(`${folder}/`);

function print(checker: ts.TypeChecker, symbol: ts.Symbol, folder: string): string {
  const ours = (symbol.declarations ?? []).filter(isOurs(folder));
  if (ours.length === 0) return `export { ${symbol.name} }; // of another package`;
  const texts = ours.map((declaration) => printDeclaration(checker, declaration));
  return [...new Set(texts)].join('\n').replace(/\n\s*(private|protected) [^\n]*;/g, '');
}

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

const unalias = (checker: ts.TypeChecker) => (symbol: ts.Symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/**
 * Reads the built declarations behind the names of a package's exports map; each is told once, where it is met first.
 * @param folder absolute path of the package; declarations outside it are only named
 * @param entries public name → absolute path of its `.d.ts`
 */
export function reportEntries(folder: string, entries: Readonly<Record<string, string>>): ApiReport {
  const program = ts.createProgram(Object.values(entries), OPTIONS);
  const checker = program.getTypeChecker();
  const told = new Map<ts.Symbol, string>();
  const reports = Object.entries(entries).map(([entry, path]) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const declarations = (module ? checker.getExportsOfModule(module) : []).map((name) => {
      const symbol = unalias(checker)(name);
      const place = told.get(symbol);
      told.set(symbol, place ?? entry);
      return place ? `// ${name.name}: see ${place}` : `// ${name.name}\n${print(checker, symbol, folder)}`;
    });
    return { name: entry, declarations: declarations.sort() };
  });
  const reachable = reach(checker, [...told.keys()], folder).map((symbol) => print(checker, symbol, folder));
  return { entries: reports, reachable: [...new Set(reachable)].sort() };
}

/** The report as it is kept in `packages/<name>/api.md`. */
export function writeReport(title: string, { entries, reachable }: ApiReport): string {
  const code = (blocks: readonly string[]): string => `\`\`\`ts\n${blocks.join('\n\n')}\n\`\`\`\n`;
  const parts = entries.map(({ name, declarations }) => {
    const promise = declarations.length > 0 ? code(declarations) : 'Nothing is exported: importing it is the effect.\n';
    return `## ${name}\n\n${promise}`;
  });
  return [
    `# What ${title} promises\n`,
    'Made from the built declarations; to refresh it after a change that is meant: `npm run types -- --update-api`.',
    'A difference here is a change of the public API: it wants a changeset, and a removal a major one.\n',
    ...parts,
    ...(reachable.length > 0 ? [`## Named above, exported nowhere\n\n${code(reachable)}`] : []),
  ].join('\n');
}
