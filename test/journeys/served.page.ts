/** A page on which a server has drawn every element of ours, and the script that takes over when it is let come. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderHtml } from '@dugnad/elements/server';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';

const guides = new URL('../../stories/elements/', import.meta.url);
const nonce = 'c2VydmVk';

/** The smallest snippet of each element's page, by the element's name; without the script that some of them have. */
async function readSnippets(): Promise<Map<string, string>> {
  const names = (await readdir(guides)).filter((file) => file.endsWith('.guide.ts')).map((file) => file.slice(0, -'.guide.ts'.length));
  const read = names.sort().map(async (name) => {
    const { guide } = (await import(new URL(`${name}.guide.ts`, guides).href)) as { guide: { snippet: string } };
    return [name, guide.snippet.replace(/<script[^]*<\/script>/, '')] as const;
  });
  return new Map(await Promise.all(read));
}

const snippets = readSnippets();

/** What a site's bundler makes of `hydrate`, the words and every element: one file, once for all journeys. */
const bundled = snippets.then(async (all) => {
  const elements = [...all.keys()].map((name) => `import '@dugnad/elements/${name}/define';`);
  const contents = ["import '@dugnad/elements/hydrate';", "import { registerElementTexts } from '@dugnad/elements/texts';", ...elements, 'registerElementTexts();'].join('\n');
  const { outputFiles } = await build({ stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, bundle: true, format: 'esm', write: false });
  return outputFiles[0]?.text ?? '';
});

/** Runs in the page before our script: what a visitor sees of each section, and whether anything changes that should not. */
const probe = `
const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => errors.push(violatedDirective + ' ' + blockedURI));
const childrenOf = (node) => (node.localName === 'slot' && node.assignedNodes().length > 0 ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes]);
const round = (number) => Math.round(number * 2) / 2;
function* seen(node, from) {
  for (const child of childrenOf(node)) {
    if (child.nodeType === 3 && child.data.trim()) {
      const range = document.createRange();
      range.selectNodeContents(child);
      const { width, height, x, y } = range.getBoundingClientRect();
      const { color, fontSize, fontWeight } = getComputedStyle(child.parentElement ?? child.getRootNode().host);
      if (width > 1) yield [child.data.trim().replace(/\\s+/g, ' '), round(x), round(y - from), round(width), round(height), color, fontSize, fontWeight].join(' ');
    }
    if (child.nodeType !== 1 || child.localName === 'style') continue;
    const { width, height, x, y } = child.getBoundingClientRect();
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(child);
    if (width > 1 && height > 1 && child.localName !== 'slot') yield ['<' + child.localName + '>', round(x), round(y - from), round(width), round(height), backgroundColor, borderTopWidth, borderTopColor].join(' ');
    yield* seen(child, from);
  }
}
const sections = () => [...document.querySelectorAll('section[data-element]')];
const look = (section) => [section.getBoundingClientRect().height, ...seen(section, section.getBoundingClientRect().top)];
const words = new Set();
const roots = (node) => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
const marked = new Map();
globalThis.served = {
  errors,
  words,
  looks: () => sections().map((section) => [section.dataset.element, look(section)]),
  mark() {
    for (const root of roots(document)) for (const node of root.querySelectorAll('*:not(style)')) marked.set(node, root.host.localName);
    const hear = (root) => new MutationObserver(() => { for (const one of [document.body, ...roots(document)]) words.add(one.textContent); }).observe(root, { subtree: true, childList: true, characterData: true });
    [document, ...roots(document)].forEach(hear);
  },
  /** Of which elements something that the server drew is no longer there. */
  lost: () => [...new Set([...marked].filter(([node]) => !node.isConnected).map(([, host]) => host))],
  async settled() {
    const ours = [...document.querySelectorAll('*'), ...roots(document).flatMap((root) => [...root.querySelectorAll('*')])].filter(({ localName }) => localName.startsWith('dugnad-'));
    if (!ours.every((element) => element.matches(':defined'))) return false;
    await Promise.all(ours.map((element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return ours.every((element) => element.hasUpdated ?? true);
  },
};`;

export interface ServedOpening {
  readonly language?: string;
  /** Whether the page lets our script run. */
  readonly script?: boolean;
  /** Only these elements; all unless told. */
  readonly body?: string;
}

const javascript = { 'content-type': 'text/javascript; charset=utf-8' };

/** What is seen of each element: boxes, words and their looks, in the order in which they are drawn. */
export type Looks = ReadonlyMap<string, readonly (string | number)[]>;

export class ServedHouse {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Our script comes only with `hydrate()`. */
  static async open(page: Page, site: JourneySite, { language = 'en', script = true, body }: ServedOpening = {}): Promise<ServedHouse> {
    const all = [...(await snippets)].map(([name, snippet]) => `<section data-element="${name}">${snippet}</section>`).join('\n');
    const written = `<!doctype html><html lang="${language}"><head><title>Served</title><meta name="viewport" content="width=device-width"><script src="/probe.js"></script></head><body><main>${body ?? all}</main></body></html>`;
    site.answer('/probe.js', { headers: javascript, body: probe });
    site.answer('/elements.js', { headers: javascript, body: await bundled });
    site.answer('/served.html', await renderHtml(written, { nonce }));
    const scripts = script ? `script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html` : "script-src 'none'";
    site.addHeaders('/served.html', { 'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src *; form-action 'self'; ${scripts}` });
    await page.goto('/served.html');
    return new ServedHouse(page);
  }

  async looks(): Promise<Looks> {
    return new Map(await this.#page.evaluate<[string, (string | number)[]][]>('served.looks()'));
  }

  mark(): Promise<void> {
    return this.#page.evaluate('served.mark()');
  }

  /** Lets our script come, and waits until it has taken over. */
  async hydrate(): Promise<void> {
    await this.#page.evaluate("import('/elements.js').then(() => true)");
    await this.#page.waitFor('our script has taken over', () => this.#page.evaluate<boolean>('served.settled()'));
  }

  lost(): Promise<string[]> {
    return this.#page.evaluate('served.lost()');
  }

  errors(): Promise<string[]> {
    return this.#page.evaluate('served.errors');
  }

  /** All words that stood anywhere on the page at any time since `mark()`. */
  async everSaid(): Promise<string> {
    return (await this.#page.evaluate<string[]>('[...served.words]')).join('\n');
  }
}
