import { cssValue, type Token } from './css-value.ts';

const publicName = ({ name }: Token): string => `--dugnad-${name}`;
const constantName = ({ name }: Token): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const withDefault = (token: Token): string => `var(${publicName(token)}, ${cssValue(token)})`;

/** Every public token as a custom property of the page, in the layer `dugnad`: any unlayered rule of the page wins. */
export function renderSheet(tokens: readonly Token[]): string {
  const lines = tokens.map((token) => `    ${publicName(token)}: ${cssValue(token)};\n`);
  return `@layer dugnad {\n  :root {\n${lines.join('')}  }\n}\n`;
}

/**
 * The declarations of the shared host sheet: `--_color-text: var(--dugnad-color-text, <default>);`.
 * The default travels with us, so a page without tokens.css looks right, and a page's own value still wins.
 */
export function renderHostTokens(tokens: readonly Token[]): string {
  const meaning = tokens.filter(({ tier }) => tier === 'meaning');
  return meaning.map((token) => `--_${token.name}:${withDefault(token)};`).join('');
}

/** A function that hands `text` to whatever tag its caller has: tokens know of no library, and nobody needs an unsafe one. */
const forTag = (text: string): string => `(css) => css\`${text}\``;

/** The module behind `@dugnad/tokens`, as `[JavaScript, declarations]`. */
export function renderModule(tokens: readonly Token[]): [script: string, types: string] {
  const defaults = Object.fromEntries(tokens.map((token) => [publicName(token), cssValue(token)]));
  const elements = tokens.filter(({ tier }) => tier === 'element');
  const script = [
    `export const hostTokens = ${forTag(renderHostTokens(tokens))};`,
    `export const defaults = ${JSON.stringify(defaults, null, 2)};`,
    ...elements.map((token) => `export const ${constantName(token)} = ${forTag(withDefault(token))};`),
  ];
  const types = [
    "/** Give it a template tag, Lit's `css` for one, and get what that tag makes of the token. */",
    'export type ForTag = <Result>(css: (strings: TemplateStringsArray) => Result) => Result;',
    '/** Declarations for a `:host` rule: each meaning token as `--_<category>-<role>`, read from the page, else its default. */',
    'export declare const hostTokens: ForTag;',
    `/** The name of a public custom property. */\nexport type TokenName =\n${tokens.map((token) => `  | '${publicName(token)}'`).join('\n')};`,
    '/** Each public custom property and the CSS value it has when the page sets none. */',
    'export declare const defaults: Readonly<Record<TokenName, string>>;',
    ...elements.map((token) => `/** \`${publicName(token)}\` with its default. */\nexport declare const ${constantName(token)}: ForTag;`),
  ];
  return [`${script.join('\n')}\n`, `${types.join('\n')}\n`];
}
