import { deepEqual, doesNotMatch, equal, match, rejects } from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

import { elementRenderers, renderHtml } from '@dugnad/elements/server';
import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { drawn, drawnIntoPage } from './drawn.page.ts';

const folders = readdirSync(new URL('..', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const names = folders.map(({ name }) => name).filter((name) => readdirSync(new URL(`../${name}`, import.meta.url)).includes(`${name}.define.ts`));
/** Draw into the page's own tree, or nothing. */
const withoutRoot = ['choice', 'choice-group', 'date-field', 'field', 'form', 'status-region'];

describe('a page that a server draws', () => {
  for (const name of names) {
    const hasRoot = !withoutRoot.includes(name);
    it(`has <dugnad-${name}> ${hasRoot ? 'with its shadow root, styled' : 'without a shadow root that would hide what is inside'}`, async () => {
      const made = await renderHtml(`<dugnad-${name} label="Words"></dugnad-${name}>`);
      equal(made.includes('<template shadowroot="open" shadowrootmode="open"'), hasRoot);
      if (hasRoot) match(made, /<template[^>]*><style>[^<]*:host/);
    });
  }

  it('keeps all else letter for letter', async () => {
    const page = '<!DOCTYPE html>\n<HTML lang=nb><head><title>A &amp; b</title></head><body>\n<p CLASS="a"  >Words<br/>more\n<my-thing a=1></my-thing><dugnad-unknown></dugnad-unknown><script>if (1 < 2) "<dugnad-button>";</script></body></HTML>\n';
    equal(await renderHtml(page), page);
  });

  it('keeps what stands inside an element, and its attributes', async () => {
    match(await drawn('<dugnad-button variant="filled" class="a" data-b="&quot;">Sign <b>up</b></dugnad-button>'), /^<dugnad-button variant="filled" class="a" data-b="&quot;"><template.*<\/template>Sign<b>up<\/b><\/dugnad-button>$/);
  });

  it('leaves what waits in a template of the page', async () => {
    doesNotMatch((await renderHtml('<template><dugnad-field label="A"><input></dugnad-field></template>')).replace(/<style>[^]*?<\/style>/, ''), /data-dugnad-served/);
  });

  it('defers nothing: what stands inside an element of ours in the page is taken over by itself', async () => {
    const made = await renderHtml('<dugnad-form><form><dugnad-field label="A"><input></dugnad-field><dugnad-button>B</dugnad-button></form></dugnad-form><dugnad-card><dugnad-badge>C</dugnad-badge></dugnad-card>');
    doesNotMatch(made.replace(/<template[^]*?<\/template>/g, ''), /defer-hydration/);
  });

  it('has the looks of the page’s own HTML in elements of ours once, in its head', async () => {
    const made = await renderHtml('<!doctype html><html><head></head><body><dugnad-field label="A"><input></dugnad-field><dugnad-field label="B"><input></dugnad-field></body></html>');
    equal(made.match(/:is\(dugnad-field,\s*dugnad-date-field\)/g)?.length, 1);
    match(made, /<head><style>[^]*<\/style><\/head>/);
  });

  it('has a nonce at each style of ours where the page’s policy asks for one, and no style attribute', async () => {
    const made = await renderHtml('<dugnad-field label="A"><input></dugnad-field><dugnad-button>B</dugnad-button>', { nonce: 'a"b' });
    deepEqual([...new Set(made.match(/<style[^>]*>/g))], ['<style nonce="a&quot;b">']);
    doesNotMatch(made.replace(/<style[^]*?<\/style>/g, ''), /\sstyle=/);
  });

  it('says what an element cannot be drawn of', async () => {
    await rejects(renderHtml('<dugnad-progress value="1" max="2"></dugnad-progress>').then(() => renderHtml(null as unknown as string)), TypeError);
  });
});

describe('the words of a page that a server draws', () => {
  const menu = '<dugnad-menu><ul><li><a href="#">A</a></li></ul></dugnad-menu>';
  const page = (lang: string): string => `<!doctype html><html lang="${lang}"><head></head><body>${menu}</body></html>`;
  const said = (made: string): string | undefined => /<slot name="label">([^<]*)</.exec(made)?.[1];

  it('are in the language of the page, in the nearest that there is, or in English', async () => {
    const pages = await Promise.all(['nb', 'nb-NO', 'sv', 'xx'].map((lang) => drawn(page(lang))));
    deepEqual(pages.map(said), ['Mer', 'Mer', 'Mer', 'More']);
  });

  it('are in the language that is asked for, for a piece of a page does not say', async () => {
    deepEqual([said(await drawn(menu, { language: 'nb' })), said(await drawn(menu))], ['Mer', 'More']);
  });

  it('are not mixed when several pages are drawn at a time', async () => {
    const languages = ['nb', 'en', 'da', 'en', 'nb', 'nl'];
    const made = await Promise.all(languages.map((language) => drawn(menu, { language })));
    deepEqual(made.map(said), ['Mer', 'More', 'Mere', 'More', 'Mer', 'Meer']);
  });
});

it('a choice of languages shows the one that words are in', async () => {
  const made = await drawn('<dugnad-language-switcher languages="en nb ar"></dugnad-language-switcher>', { language: 'nb' });
  deepEqual(made.match(/<option [^>]*selected[^>]*>/g), ['<option value="nb" lang="nb" selected>']);
});

describe('elements that read the page’s HTML inside', () => {
  it('a list of documents tells what is behind each link', async () => {
    match(
      await drawnIntoPage('<dugnad-document-list><ul><li><a href="plan.pdf" data-size="2400000" hreflang="nl">Plan</a></li><li><a href="/more">More</a></li><li>None</li></ul></dugnad-document-list>'),
      /<a href="plan\.pdf" data-size="2400000" hreflang="nl">Plan<span data-dugnad-facts="">\(PDF, 2\.4 MB, Dutch\)<\/span><\/a><\/li><li><a href="\/more">More<\/a>/,
    );
  });

  it('steps say which are done, which one is at, and of how many', async () => {
    const made = await drawn('<dugnad-steps><ol><li><a href="#1">One</a></li><li aria-current="step"><a href="#2">Two</a></li><li>Three</li></ol></dugnad-steps>');
    match(made, /<b>Step 2 of 3<\/b><span class="name">: Two<\/span>/);
    match(made, /<ol role="list"><li><a href="#1">One<\/a><span data-dugnad-done>\(done\)<\/span><\/li><li data-dugnad-current="" aria-current="step"><a aria-current="step" href="#2">Two<\/a><\/li><li>Three<\/li>/);
    match(made, /<dugnad-steps data-dugnad-seen="">/);
  });

  it('steps of which one is told, or of which all are done, say so', async () => {
    const list = '<ol><li>One</li><li>Two</li></ol>';
    match(await drawn(`<dugnad-steps current="1">${list}</dugnad-steps>`), /Step 1 of 2[^]*<li data-dugnad-current="" aria-current="step">One/);
    match(await drawn(`<dugnad-steps current="3">${list}</dugnad-steps>`), /All 2 steps are done[^]*One<span[^]*Two<span/);
    doesNotMatch(await drawn('<dugnad-steps></dugnad-steps>'), /data-dugnad-seen/);
  });

  it('a table has what it needs to become a list, and its numbers end below each other', async () => {
    const made = await drawnIntoPage('<dugnad-table><table><caption>Prices</caption><thead><tr><th>What<th>Price<tbody><tr><th>Cake<td>50 kr</table></dugnad-table>');
    match(made, /<table data-dugnad-list="" role="table"><caption>Prices<\/caption><thead role="rowgroup"><tr role="row">/);
    match(made, /<th data-dugnad-label="What" role="columnheader">What<\/th><th data-dugnad-label="Price" data-dugnad-numeric="" role="columnheader">/);
    match(made, /<th data-dugnad-label="What" role="rowheader">Cake<\/th><td data-dugnad-label="Price" data-dugnad-numeric="" role="cell">50 kr/);
  });

  it('a table that cannot be a list, or that is none, stays as it is', async () => {
    const wide = '<dugnad-table><table><tbody><tr><td colspan="2">A</td></tr></tbody></table></dugnad-table>';
    equal(await drawnIntoPage(wide), wide);
    equal(await drawnIntoPage('<dugnad-table><p>A</p></dugnad-table>'), '<dugnad-table><p>A</p></dugnad-table>');
  });

  it('a receipt keeps the room for its code, and says its address', async () => {
    match(await drawn('<dugnad-receipt><a href="https://example.org/r/7">A</a></dugnad-receipt>'), /<div class="code" part="code"><\/div>[^]*<bdi class="address" part="address" dir="ltr">example\.org\/r\/7<\/bdi>/);
    doesNotMatch(await drawn('<dugnad-receipt><a href="/r/7">A</a></dugnad-receipt>'), /class="code"/);
  });

  it('a list with actions says that it is empty where it is', async () => {
    const [empty, full, none] = await Promise.all(['<ul></ul>', '<ol><li>One</li></ol>', ''].map((inside) => drawn(`<dugnad-action-list empty="Nothing">${inside}</dugnad-action-list>`)));
    match(empty ?? '', /<slot name="empty"><p>Nothing<\/p>[^]*<ul role="list"><\/ul>/);
    doesNotMatch(full ?? '', /<slot name="empty">/);
    match(none ?? '', /<slot name="empty">/);
  });

  it('a person who cannot be called now says what to do, in words of the page', async () => {
    const strip = (inside: string): Promise<string> => drawn(`<dugnad-contact-strip name="Kari" opening-hours="Mo 00:00-00:01" closed-on="${new Date().toISOString().slice(0, 10)}">${inside}</dugnad-contact-strip>`);
    match(await strip('<p slot="outside-hours">Write to us.</p>'), /<slot name="outside-hours">/);
    doesNotMatch(await strip('<p>More</p>'), /<slot name="outside-hours">/);
  });

  it('times stand at their days, all of them, for without script nobody can go on to later ones', async () => {
    const times = Array.from({ length: 7 }, (_, at) => `<label><input type="checkbox" name="slot" value="2026-11-2${at}T18:00"> At six</label>`).join('');
    const made = await drawn(`<dugnad-time-slots label="When?">${times}<label><input type="checkbox" name="slot"><time datetime="2026-11-20T19:00">Seven</time></label><label><input type="checkbox" value="?"> Other</label></dugnad-time-slots>`);
    deepEqual(made.match(/<slot name="day-[^"]*"/g)?.length, 7);
    equal(made.match(/<label slot="day-2026-11-20"/g)?.length, 2);
    match(made, /<label><input type="checkbox" value="\?">/);
    doesNotMatch(made, /role="radiogroup"/);
  });
});

it('elements of ours in a template of Lit are drawn with our renderers', () => {
  const made = collectResultSync(render(html`<main><dugnad-badge>New</dugnad-badge><dugnad-field><input></dugnad-field></main>`, { elementRenderers: elementRenderers('n') }));
  match(made, /<dugnad-badge[^>]*><template[^>]*><style nonce="n">/);
  match(made, /<dugnad-field[^>]*><input><\/dugnad-field>/);
});
