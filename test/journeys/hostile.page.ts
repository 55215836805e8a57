/** A page with a form of ours on it, and what a probe finds there: the same on every page, however hostile. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

/** What stands on each hostile page. The heading is the page's own: its looks tell whether ours leak out. */
const basics = `<h1>Neighbours</h1>
<form action="/sent.html">
  <dugnad-field label="Name" hint="As on your letter box"><input name="name" value="Ada" autocomplete="name" required></dugnad-field>
  <dugnad-field label="I bring a cake"><input type="checkbox" name="cake" checked></dugnad-field>
  <dugnad-disclosure summary="Where we meet"><p>In the yard.</p></dugnad-disclosure>
  <dugnad-notice kind="warning"><p>Bring a chair.</p></dugnad-notice>
  <dugnad-button type="submit" variant="filled" name="act" value="join">Join us</dugnad-button>
</form>
<dugnad-dialog heading="Thank you"><p>See you there.</p></dugnad-dialog>`;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The name of each element that the package exports. */
async function elementNames(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(`${root}packages/elements/package.json`, 'utf8')) as { exports: Record<string, unknown> };
  return Object.keys(exports).flatMap((path) => /^\.\/([a-z-]+)\/define$/u.exec(path)?.[1] ?? []);
}

/** What the guide of an element writes, without the script that a strict page would refuse: the checks do what it does. */
async function readSnippet(name: string): Promise<string> {
  const { guide } = (await import(pathToFileURL(`${root}stories/elements/${name}.guide.ts`).href)) as { guide: { snippet: string } };
  return `<div data-element="${name}">${guide.snippet.replaceAll(/<script[^]*?<\/script>/gu, '')}</div>`;
}

/** Everything of ours, on every page. */
export const content = `${basics}\n${(await Promise.all((await elementNames()).map(readSnippet))).join('\n')}`;

const checks = build({
  entryPoints: [fileURLToPath(new URL('hostile-elements.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'hostileElements',
  target: 'es2022',
}).then(({ outputFiles: [file] }) => file?.text ?? '');

/** Everything that the probe found; what is well is the same on every page. */
export interface Findings {
  readonly undefinedTags: readonly string[];
  readonly name: string;
  readonly description: string;
  readonly sent: string;
  readonly opened: boolean;
  readonly dialog: boolean;
  /** Height of what is pressed, px. */
  readonly target: number;
  /** Smallest text of ours, px. */
  readonly text: number;
  /** Smallest contrast ratio of our words with what is behind them. */
  readonly contrast: number;
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
  /** What of the elements is not as their guide says, a line each. */
  readonly elements: readonly string[];
}

/** Runs in the page, before anything else of it, as a file: a strict page takes no script in its HTML. */
const probe = `
const warnings = [];
const violations = [];
const warn = console.warn;
console.warn = (...words) => { warnings.push(words.map(String).join(' ')); warn.apply(console, words); };
addEventListener('error', ({ message }) => warnings.push(message));
addEventListener('unhandledrejection', ({ reason }) => warnings.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
const luminance = (rgb) => {
  const [r, g, b] = rgb.map((part) => { const x = part / 255; return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4; });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
const paint = (...colours) => {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1, 1);
  for (const colour of colours) { context.fillStyle = colour; context.fillRect(0, 0, 1, 1); }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const above = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
const behind = (element) => { const all = []; for (let at = element; at; at = above(at)) all.unshift(getComputedStyle(at).backgroundColor); return all; };
const contrast = (element) => {
  const back = behind(element);
  const [low, high] = [luminance(paint(...back)), luminance(paint(...back, getComputedStyle(element).color))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const settle = (condition) => new Promise((resolve) => { const ask = () => (condition() ? resolve() : requestAnimationFrame(ask)); ask(); });
async function run(root) {
  const one = (selector) => root.querySelector(selector);
  await settle(() => ![...root.querySelectorAll('*')].some((element) => element.matches(':not(:defined, dugnad-status-region)')));
  await Promise.all([...root.querySelectorAll('*')].map((element) => element.updateComplete));
  const input = one('input');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.querySelector('#' + CSS.escape(id))?.textContent).join(' ');
  let sent = '';
  one('form').addEventListener('submit', (event) => { event.preventDefault(); sent = [...new FormData(event.target, event.submitter)].map((pair) => pair.join('=')).join('&'); });
  one('dugnad-button').shadowRoot.querySelector('button').click();
  const disclosure = one('dugnad-disclosure');
  disclosure.shadowRoot.querySelector('summary').click();
  await settle(() => disclosure.open);
  const dialog = one('dugnad-dialog');
  dialog.show();
  await dialog.updateComplete;
  const native = dialog.shadowRoot.querySelector('dialog');
  const wasModal = native.matches(':modal');
  dialog.close();
  await dialog.updateComplete;
  const words = [input, one('label'), one('dugnad-notice p'), one('dugnad-notice').shadowRoot.querySelector('.word'), disclosure.shadowRoot.querySelector('summary'), one('dugnad-disclosure p'), one('dugnad-button').shadowRoot.querySelector('button')];
  return {
    undefinedTags: [...root.querySelectorAll(':not(:defined, dugnad-status-region)')].map(({ localName }) => localName),
    name: [...input.labels].map(({ textContent }) => textContent.trim()).join(' '), description: described, sent,
    opened: one('dugnad-disclosure p').checkVisibility({ contentVisibilityAuto: true }), dialog: wasModal,
    target: Math.floor(one('dugnad-button').shadowRoot.querySelector('button').getBoundingClientRect().height),
    text: Math.min(...words.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    contrast: Math.min(...words.map(contrast)), elements: await hostileElements.checkElements(root), warnings, violations,
  };
}
const found = (findings) => { window.findings = findings; if (parent !== window) parent.postMessage({ findings }, '*'); };
addEventListener('message', ({ data }) => { if (data.findings) window.findings = data.findings; });
const start = () => run(window.probeRoot ?? document).then(found, (error) => found({ error: String(error) }));
// Until somebody has pressed into a frame, WebKit gives nothing in it the focus. That press does nothing else.
const begin = (event) => { event.preventDefault(); event.stopImmediatePropagation(); start(); };
if (parent !== window) addEventListener('click', begin, { capture: true, once: true });
else addEventListener('load', () => { if (!document.querySelector('[data-watch]')) start(); });
`;

const typed = (type: string, headers: Readonly<Record<string, string>> = {}) => ({ headers: { 'content-type': `${type}; charset=utf-8`, ...headers } });

export interface HostilePage {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A classic script of the page's own that runs before ours. */
  readonly script?: string;
}

const page = ({ head = '', body = content, script }: HostilePage): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>
<script src="/probe.js"></script>${script === undefined ? '' : '<script src="/own.js"></script>'}${head}<script type="module" src="/dugnad.js"></script></head><body>${body}</body></html>`;

/** Answers `address` with a hostile page. */
export async function serve(site: JourneySite, address: string, hostile: HostilePage): Promise<void> {
  site.answer('/probe.js', { ...typed('text/javascript'), body: `${await checks}${probe}` });
  if (hostile.script !== undefined) site.answer('/own.js', { ...typed('text/javascript'), body: hostile.script });
  site.answer(address, { ...typed('text/html', hostile.headers), body: page(hostile) });
}

/** Opens a hostile page and gives what the probe found there. */
export async function probeHostile(open: Page, site: JourneySite, hostile: HostilePage): Promise<Findings> {
  await serve(site, '/hostile.html', hostile);
  await open.goto('/hostile.html');
  if (hostile.body?.includes('data-watch')) await open.byRole('document', { name: 'Framed' }).click();
  await open.waitFor('the probe has gone over the page', () => open.evaluate<boolean>('Boolean(window.findings)'));
  return open.evaluate<Findings>('window.findings');
}
