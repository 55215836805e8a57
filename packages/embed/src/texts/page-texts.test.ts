import { expect, fixture, html } from '@open-wc/testing';
import { languageReady } from '@dugnad/elements/language';
import '@dugnad/elements/dialog/define';
import type { LitElement } from 'lit';

import { showPageTexts } from './page-texts.ts';

/** A page with a block of words of its own. */
async function pageWith(json: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const block = document.createElement('script');
  Object.assign(block, { type: 'application/json', id: 'dugnad-texts', textContent: json });
  place.append(block);
  return place;
}

async function shown(): Promise<string> {
  const dialog = await fixture<LitElement>(html`<dugnad-dialog open heading="Tea"></dugnad-dialog>`);
  return dialog.shadowRoot?.querySelector('button')?.textContent?.trim() ?? '';
}

describe('a page with words of its own', () => {
  const { fetch } = window;
  afterEach(() => (window.fetch = fetch));

  it('is left alone when it has none', async () => {
    await showPageTexts();
    expect(await shown()).to.equal('Close');
  });

  it('shows them', async () => {
    await pageWith('{"en": {"dialog.close": "Shut the window"}}');
    await showPageTexts();
    await languageReady();
    expect(await shown()).to.equal('Shut the window');
  });

  it('brings a language from an address, seen from the page', async () => {
    const asked: string[] = [];
    window.fetch = (address) => {
      asked.push((address as URL).href);
      return Promise.resolve(new Response('{"dialog.close": "Xir"}'));
    };
    document.documentElement.lang = 'so';
    await pageWith('{"so": {"name": "Soomaali", "fallback": ["en"], "src": "words/so.json"}}');
    await showPageTexts();
    expect(asked).to.deep.equal([new URL('words/so.json', document.baseURI).href]);
    expect(await shown()).to.equal('Xir');
  });

  it('tells the webmaster when the address does not answer', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (sentence: string) => warnings.push(sentence);
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    await pageWith('{"ti": {"fallback": ["en"], "src": "words/ti.json"}}');
    await showPageTexts();
    console.warn = warn;
    expect(warnings[0]).to.include('words/ti.json answers 404');
  });
});
