import { cssValue, type Token } from './css-value.ts';

const publicName = ({ name }: Token): string => `--dugnad-${name}`;
const constantName = ({ name }: Token): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const pageValue = (token: Token): string => (token.follows ? `var(--dugnad-${token.follows})` : cssValue(token));
const ownDefault = (token: Token): string => (token.follows ? `var(--dugnad-${token.follows}, ${cssValue(token)})` : cssValue(token));
const withDefault = (token: Token): string => `var(${publicName(token)}, ${token.follows ? `var(--_${token.follows})` : cssValue(token)})`;

/** Every public token as a custom property of the page, in the layer `dugnad`: any unlayered rule of the page wins. */
export function renderSheet(tokens: readonly Token[]): string {
  const lines = tokens.map((token) => `    ${publicName(token)}: ${pageValue(token)};\n`);
  return `@layer dugnad {\n  :root {\n${lines.join('')}  }\n}\n`;
}

/**
 * A theme of ours that answers a visitor's need: on the page or a part of it when told to, and by itself for
 * visitors who ask their system for more contrast. It is `!important`, because a page's own accent on
 * these surfaces would keep no promise.
 */
export function renderThemeSheet(name: string, tokens: readonly Token[]): string {
  const lines = tokens.map((token) => `${publicName(token)}: ${pageValue(token)} !important;`);
  const block = (indent: string): string => lines.map((line) => `${indent}  ${line}\n`).join('');
  const told = `  :root[data-dugnad-theme='${name}'],\n  .dugnad-${name} {\n${block('  ')}  }\n`;
  const asked = `  @media (prefers-contrast: more) {\n    :root:not([data-dugnad-theme='default']) {\n${block('    ')}    }\n  }\n`;
  return `@layer dugnad {\n${told}${asked}}\n`;
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
  const defaults = Object.fromEntries(tokens.map((token) => [publicName(token), ownDefault(token)]));
  const constants = tokens.map((token) => [constantName(token), `var(${publicName(token)})`] as const);
  const elements = tokens.filter(({ tier }) => tier === 'element');
  const script = [
    `export const hostTokens = ${forTag(renderHostTokens(tokens))};`,
    `export const defaults = ${JSON.stringify(defaults, null, 2)};`,
    `export const tokens = ${JSON.stringify(Object.fromEntries(constants), null, 2)};`,
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
    '/** Each token as a value to write in a style: `tokens.colorText`. The page needs tokens.css for them, or a theme. */',
    `export declare const tokens: {\n${constants.map(([name, value]) => `  readonly ${name}: '${value}';`).join('\n')}\n};`,
    ...elements.map((token) => `/** \`${publicName(token)}\` with its default. */\nexport declare const ${constantName(token)}: ForTag;`),
  ];
  return [`${script.join('\n')}\n`, `${types.join('\n')}\n`];
}
