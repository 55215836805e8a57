import { deepEqual, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { renderHtml } from '@dugnad/elements/server';
import { LitElement } from 'lit';
import { parse, parseFragment, serialize } from 'parse5';

/** Without what a server draws of an element: nothing else may have changed. */
async function withoutDrawn(source: string): Promise<string> {
  return (await renderHtml(source)).replace(/<template shadowroot="open" shadowrootmode="open"[^]*?<\/template>/g, '');
}

const roots = (made: string): number => made.match(/<template shadowroot="open"/g)?.length ?? 0;

describe('HTML as people write it', () => {
  const table: readonly [what: string, source: string, drawn: number][] = [
    ['what a parser moves out of a table', '<!doctype html><body><table><tr><td><dugnad-badge>a</dugnad-badge></td></tr><dugnad-badge>b</dugnad-badge></table>', 2],
    ['markup that nests wrongly', '<b><dugnad-notice><p>a</b>b</dugnad-notice><i><p><dugnad-badge>c</i></dugnad-badge></p>', 2],
    ['drawings with a title, a comment in their style and our names', '<svg><title>A <b>x</b></title><style><!-- .a{} --></style><dugnad-badge>n</dugnad-badge></svg><dugnad-badge>b</dugnad-badge>', 1],
    ['formulas', '<math><mi>x</mi><annotation-xml><dugnad-badge>n</dugnad-badge></annotation-xml></math>', 0],
    ['slots and shadow roots of others', '<my-card><template shadowrootmode="open"><slot></slot><slot name="a"></slot></template><dugnad-badge>b</dugnad-badge></my-card>', 1],
    ['what waits in a template', '<template><dugnad-badge>a</dugnad-badge><slot></slot></template>', 0],
    ['what stands in for script', '<noscript><dugnad-badge>a</dugnad-badge></noscript>', 0],
    ['conditional comments', '<!--[if lt IE 9]><dugnad-badge>x</dugnad-badge><![endif]--><dugnad-badge>b</dugnad-badge>', 1],
    ['a comment in brackets before a page', '<!-- made (by) hand -->\n<!doctype html><html lang=nb><body><dugnad-badge>a</dugnad-badge>', 1],
    ['a byte order mark', '\uFEFF<!doctype html><html lang=nb><dugnad-badge>a</dugnad-badge>', 1],
    ['lines as Windows ends them', '<pre>\r\na</pre>\r\n<dugnad-badge\r\n  class="a"\r\n>b</dugnad-badge>\r\n', 1],
    ['capitals', '<DUGNAD-BADGE CLASS="a">b</DUGNAD-BADGE>', 1],
    ['an attribute that comes twice', '<dugnad-badge class=a class=b>c</dugnad-badge>', 1],
    ['attributes of template languages, and of Lit', '<p>{{ a }} $& <?php echo 1 ?></p><dugnad-badge a$lit$="1" @click="x" .foo=1 ?bar=2 {{b}}>c</dugnad-badge>', 1],
    ['an element that somebody thinks is closed', '<dugnad-spinner />More', 1],
    ['one that is never closed', '<dugnad-notice><p>a', 1],
    ['words that end a template', '<dugnad-badge title="&lt;/template&gt;&lt;script&gt;">&lt;/template&gt;</dugnad-badge>', 1],
    ['folders of ours that are no elements', '<dugnad-server></dugnad-server><dugnad-hydrate></dugnad-hydrate><dugnad-language></dugnad-language><dugnad-constructor></dugnad-constructor><dugnad-__proto__></dugnad-__proto__>', 0],
    ['elements that others have made', '<my-thing a=1><dugnad-badge>a</dugnad-badge></my-thing>', 1],
  ];
  for (const [what, source, drawn] of table) {
    it(`stays letter for letter, and ours in it are drawn: ${what}`, async () => {
      equal(await withoutDrawn(source), source);
      equal(roots(await renderHtml(source)), drawn);
    });
  }

  it('stays as it was where an element of somebody else is known to the server', async () => {
    customElements.define('my-known', class extends LitElement {});
    equal(await renderHtml('<my-known A=1 a=2></my-known>'), '<my-known A=1 a=2></my-known>');
  });
});

describe('words that want to be more', () => {
  const script = '"></template><script>alert(1)</script>';
  const escaped = script.replaceAll('<', '&lt;').replaceAll('"', '&quot;');

  it('stay words', async () => {
    const made = await renderHtml(
      `<dugnad-field label="${escaped}" hint="${escaped}" error="${escaped}"><input></dugnad-field><dugnad-disclosure summary="${escaped}">a</dugnad-disclosure><dugnad-choice-group label="${escaped}"></dugnad-choice-group>
       <dugnad-choice hint="${escaped}"><label><input type="checkbox"></label></dugnad-choice><dugnad-date-field label="${escaped}"><input></dugnad-date-field><dugnad-contact-strip name="${escaped}" photo="${escaped}" phone="${escaped}"></dugnad-contact-strip>`,
    );
    equal(made.match(/<script/g), null);
    equal(made.match(/<template /g)?.length, made.match(/<\/template>/g)?.length);
  });

  it('about what a server has seen are not believed', async () => {
    const claim = '{"__proto__":{"x":1},"render":1,"place":{"at":7,"of":9,"name":"N"}}';
    const made = await renderHtml(`<dugnad-steps data-dugnad-seen='${claim}'></dugnad-steps><dugnad-steps data-dugnad-seen='no JSON'><ol><li>One</ol></dugnad-steps>`);
    equal(/Step 7/.exec(made), null);
    match(made, /Step 1 of 1/);
  });
});

describe('HTML that has been drawn already', () => {
  const page = `<!doctype html><html lang="nb"><head><title>a</title></head><body><dugnad-form shared-device><form><dugnad-field label="A" hint="B" error="C"><input></dugnad-field>
    <dugnad-date-field label="D"><input></dugnad-date-field><dugnad-choice-group label="E"><label><input type="radio"> F</label></dugnad-choice-group><dugnad-choice hint="G"><label><input type="checkbox"> H</label></dugnad-choice>
    </form></dugnad-form><dugnad-steps current="2"><ol><li>I<li>J</ol></dugnad-steps><dugnad-table><table><thead><tr><th>K<tbody><tr><td>1</table></dugnad-table><dugnad-document-list><ul><li><a href="l.pdf">L</a></ul></dugnad-document-list>
    <dugnad-time-slots><label><input type="radio" value="2026-11-26T18:00"> M</label></dugnad-time-slots><dugnad-accordion><dugnad-disclosure summary="N">O</dugnad-disclosure></dugnad-accordion></body></html>`;

  it('stays as it is', async () => {
    const once = await renderHtml(page);
    equal(await renderHtml(once), once);
  });

  it('is drawn further where something new stands in it', async () => {
    const made = await renderHtml(`<main>${await renderHtml('<dugnad-badge>a</dugnad-badge>')}<dugnad-badge>b</dugnad-badge></main>`);
    equal(roots(made), 2);
  });
});

it('what a server draws is read by a browser’s parser as it was meant: every element keeps what the page wrote inside', async () => {
  const inside = '<p>Before <dugnad-field label="L" hint="H" error="E" counter="5"><input></dugnad-field> <dugnad-date-field label="L"><input></dugnad-date-field><dugnad-choice hint="H"><label><input type="checkbox"></label></dugnad-choice> <dugnad-choice-group label="L"><label><input type="radio"></label></dugnad-choice-group> after</p>';
  const made = parseFragment(await renderHtml(inside));
  deepEqual(made.childNodes.map(({ nodeName }) => nodeName), ['style', 'p']);
  const cell = '<!doctype html><html><head></head><body><p><object><table><tbody><tr><td><dugnad-field label="L" hint="H"><input></dugnad-field></td></tr></tbody></table></object></p></body></html>';
  match(serialize(parse(await renderHtml(cell))), /<td><dugnad-field label="L" hint="H"><label[^]*<p [^>]*>H<\/p><input[^>]*><\/dugnad-field><\/td>/);
});
