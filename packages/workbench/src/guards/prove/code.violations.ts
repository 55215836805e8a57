import type { Violation } from './violation.ts';

let count = 0;
type Maker = (describe: string, code: string, says: RegExp) => Violation;
const inPackage = (name: string, file = 'proof.ts'): Maker => (describe, code, says) => {
  count += 1;
  return { guard: 'code', describe, files: { [`packages/${name}/src/proof-${count}/${file}`]: code }, says };
};
const view = inPackage('widgets');
const test = inPackage('client', 'proof.test.ts');
const element = (body: string, head = ''): string => `import { html, LitElement } from 'lit';\n${head}\nexport class DugnadProof extends LitElement {\n  override render(): unknown {\n    ${body}\n  }\n}\n`;
const template = (describe: string, markup: string, says: RegExp): Violation => view(describe, element(`return html\`${markup}\`;`), says);

const lines = (number: number): string => Array.from({ length: number }, (_, index) => `  void ${index};`).join('\n');
const branches = Array.from({ length: 9 }, (_, index) => `  if (n === ${index}) return ${index};`).join('\n');
/** In pieces, so that the rule against them does not find this file. */
const silence = `// ${'eslint'}-disable-next-line no-eval`;

export const codeViolations: readonly Violation[] = [
  view('a view fetches', "export const read = (): unknown => fetch('x');\n", /fetch/),
  inPackage('elements')('an element stores something', "export const keep = (): void => localStorage.setItem('a', 'b');\n", /localStorage/),
  view('a view goes round the rule by window', "export const read = (): unknown => window.fetch('x');\n", /window\.fetch/),
  view('something is any', 'export const thing: any = 1;\n', /no-explicit-any/),
  view('a module has a default export', 'export default 1;\n', /by name/),
  view('a file has two classes', 'export class A {}\nexport class B {}\n', /too many classes/),
  view('a rule is silenced in a comment', `${silence}\nexport const run = (code: string): unknown => eval(code);\n`, /no-eval/),
  view('a type error is silenced', `// @ts-ex${'pect-error'}\nexport const n: number = 'x';\n`, /ban-ts-comment/),
  view('a function is long', `export function long(): void {\n${lines(40)}\n}\n`, /max-lines-per-function/),
  view('a function is tangled', `export function tangled(n: number): number {\n${branches}\n  return n;\n}\n`, /complexity/),
  view('a function takes five things', 'export const five = (a: 1, b: 1, c: 1, d: 1, e: 1): unknown => [a, b, c, d, e];\n', /max-params/),
  view('code is nested deep', 'export function deep(n: number): void {\n  if (n) { while (n) { for (;;) { if (n > 1) return; } } }\n}\n', /max-depth/),
  view('a promise is left alone', 'export function forget(): void {\n  Promise.resolve(1);\n}\n', /no-floating-promises/),
  view('an element has a base class of ours', 'class Room {}\nexport class DugnadProof extends Room {}\n', /No base class/),
  view('an event is a CustomEvent', "export const event = new CustomEvent('dugnad-proof-open');\n", /extend Event/),
  view('an event has a name of its own making', "export class ProofEvent extends Event {\n  constructor() {\n    super('opened');\n  }\n}\n", /dugnad-<noun>-<verb>/),
  view('a class is called a manager', 'export class ProofManager {}\n', /not Manager/),
  view('an error is recognised by its class', 'export const is = (x: unknown, ProofError: typeof Error): boolean => x instanceof ProofError;\n', /by brand/),
  view('a class file registers its element', "customElements.define('dugnad-proof', HTMLElement);\n", /define file/),
  template('a template has a style attribute', '<p style="color: red">x</p>', /style attributes/),
  template('an image has no text', '<img src="x.png">', /alt-text/),
  view('HTML comes from a string', "export const fill = (node: Element): void => {\n  node.innerHTML = '<p>x</p>';\n};\n", /HTML from strings/),
  view('something unsafe is imported', element('return html`${unsafeHTML("x")}`;', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';"), /Nothing unsafe/),
  inPackage('pages')('a hosted page imports something unsafe', "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const draw = (text: string): unknown => unsafeHTML(text);\n", /Nothing unsafe: /),
  inPackage('pages')('something unsafe is imported under another name', "export * as raw from 'lit/directives/unsafe-svg.js';\n", /under no name/),
  inPackage('pages')('something unsafe is imported when it is needed', "export const load = (): unknown => import('lit/directives/unsafe-html.js');\n", /under no name/),
  test('a test imports something unsafe', "import * as raw from 'lit/directives/unsafe-html.js';\nexport const draw = (text: string): unknown => raw.unsafeHTML(text);\n", /under no name/),
  view('a message has no id', element("return html`${msg('Hello')}`;", "import { msg } from '@lit/localize';"), /message-id/),
  view('a message goes by the id of another room', element("return html`${msg('Hello', { id: 'elsewhere.greeting' })}`;", "import { msg } from '@lit/localize';"), /must read/),
  test('a test sleeps', 'setTimeout(() => undefined, 5);\n', /not for time/),
  test('a test sleeps by a promise', "import { setTimeout as sleep } from 'node:timers/promises';\nawait sleep(5);\n", /restricted/),
  test('one test runs and the others do not', "import { it } from 'node:test';\nit.only('is alone', () => undefined);\n", /A test runs/),
  test('a test is skipped', "import { it } from 'node:test';\nit.skip('is not run', () => undefined);\n", /A test runs/),
];
