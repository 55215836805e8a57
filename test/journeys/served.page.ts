/** A page on which a server has drawn elements of ours, and the script that takes over when it comes. */
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderHtml } from '@dugnad/elements/server';
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { probe } from './served.probe.ts';

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

export interface ServedOpening {
  readonly language?: string;
  /** Whether the page lets our script run. */
  readonly script?: boolean;
  /** What stands on the page; the snippets of all elements unless told. */
  readonly body?: string;
  /** Becomes something else on its way to the browser: time has passed, for instance. */
  readonly onTheWay?: (drawn: string) => string;
}

const javascript = { 'content-type': 'text/javascript; charset=utf-8' };

/** What is seen of each element: boxes, words and their looks, in the order in which they are drawn. */
export type Looks = ReadonlyMap<string, readonly string[]>;

/** What a visitor does with the page. */
export class ServedHouse {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Our script comes only with `takeOver()`. */
  static async open(page: Page, site: JourneySite, { language = 'en', script = true, body, onTheWay = (drawn) => drawn }: ServedOpening = {}): Promise<ServedHouse> {
    const all = [...(await snippets)].map(([name, snippet]) => `<section data-element="${name}">${snippet}</section>`).join('\n');
    const written = `<!doctype html><html lang="${language}"><head><title>Served</title><meta name="viewport" content="width=device-width"><script src="/probe.js"></script></head><body><main>${body ?? all}</main></body></html>`;
    site.answer('/probe.js', { headers: javascript, body: probe });
    site.answer('/elements.js', { headers: javascript, body: await bundled });
    site.answer('/served.html', onTheWay(await renderHtml(written, { nonce })));
    site.answer('/thanks', '<!doctype html><html lang="en"><title>Thanks</title><h1>Thank you</h1>');
    const scripts = script ? `script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html` : "script-src 'none'";
    site.addHeaders('/served.html', { 'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; img-src *; form-action 'self'; ${scripts}` });
    await page.goto('/served.html');
    return new ServedHouse(page);
  }

  async looks(): Promise<Looks> {
    return new Map(await this.#page.evaluate<[string, string[]][]>('served.looks()'));
  }

  /** Lets our script come, and waits until it has taken over; what happens meanwhile is remembered. */
  async takeOver(script = '/elements.js'): Promise<void> {
    await this.#page.evaluate('served.watch()');
    await this.#page.evaluate(`import('${script}').then(() => true)`);
    await this.#page.waitFor('our script has taken over', () => this.#page.evaluate<boolean>('served.isSettled()'));
  }

  /** Of which elements something that the server drew into their shadow trees was there no longer when our script had taken over. */
  drawnAnew(): Promise<string[]> {
    return this.#page.evaluate('served.drawnAnew()');
  }

  /** Errors, refused promises, and what the page's policy refused. */
  errors(): Promise<string[]> {
    return this.#page.evaluate('served.errors');
  }

  /** All words that stood anywhere on the page at any time while our script took over. */
  async everSaid(): Promise<string> {
    return (await this.#page.evaluate<string[]>('[...served.said]')).join('\n');
  }
}
