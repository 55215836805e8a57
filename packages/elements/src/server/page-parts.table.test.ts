import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { attributeOf, Markup, type Written } from './markup.ts';
import { seenIn } from './seen.ts';
import { serveActionList } from './serve-action-list.ts';
import { serveContactStrip } from './serve-contact-strip.ts';
import { serveDocumentList } from './serve-document-list.ts';
import { serveReceipt } from './serve-receipt.ts';
import { serveSteps } from './serve-steps.ts';
import { serveTable } from './serve-table.ts';
import { serveTimeSlots } from './serve-time-slots.ts';

type Serve = (host: Written, markup: Markup) => void;

/** What a server writes into the page inside `<x-a>`, and what it has seen there. */
function serve(write: Serve, inside: string, attributes = ''): { readonly made: string; readonly seen: object | undefined } {
  const markup = new Markup(`<x-a${attributes}>${inside}</x-a>`);
  const [host] = markup.elements();
  write(host!, markup);
  return { made: markup.toString(), seen: seenIn(host!) };
}

/** The values of an attribute at all elements that have it. */
function valuesOf(made: string, name: string): string[] {
  return new Markup(made).elements().flatMap((one) => attributeOf(one, name) ?? []);
}

describe('steps before our script comes', () => {
  const list = (...items: string[]): string => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
  const cases: readonly [what: string, inside: string, attributes: string, at: number, done: number][] = [
    ['are at the first where nothing is said', list('A', 'B', 'C'), '', 1, 0],
    ['are at the one that the page marks', '<ol><li>A</li><li aria-current="step">B</li></ol>', '', 2, 1],
    ['are at the one in which the page marks a link', list('A', 'B', '<a href="#" aria-current="step">C</a>'), '', 3, 2],
    ['are at the one that is told, whatever is marked', '<ol><li aria-current="step">A</li><li>B</li></ol>', ' current="2"', 2, 1],
    ['are at the first for a number below one', list('A', 'B'), ' current="-3"', 1, 0],
    ['are all done for a number beyond the last', list('A', 'B'), ' current="9"', 3, 2],
    ['are at the whole step for half a step', list('A', 'B', 'C'), ' current="2.9"', 2, 1],
    ['are at the marked one for a number that is none', list('A', '<b aria-current="step">B</b>'), ' current="two"', 2, 1],
  ];
  for (const [what, inside, attributes, at, done] of cases) {
    it(what, () => {
      const { made, seen } = serve(serveSteps, inside, attributes);
      equal((seen as { place: { at: number } }).place.at, at);
      equal(made.match(/ \(done\)<\/span>/g)?.length ?? 0, done);
    });
  }

  it('have one that is here, and what one can press in it says so', () => {
    deepEqual(valuesOf(serve(serveSteps, list('A', '<button>B</button>'), ' current="2"').made, 'data-dugnad-current'), ['']);
    match(serve(serveSteps, list('A', '<button>B</button>'), ' current="2"').made, /<button aria-current="step">B/);
    match(serve(serveSteps, list('A'), '').made, /<li aria-current="step" data-dugnad-current="">|<li data-dugnad-current="" aria-current="step">/);
  });

  it('keep a role of the page’s', () => match(serve(serveSteps, '<ol role="group"><li>A</li></ol>').made, /<ol role="group">/));

  it('without a list, or without steps in it, are left alone', () => {
    for (const inside of ['', '<ul><li>A</li></ul>', '<ol></ol>', '<div><ol><li>A</li></ol></div>']) equal(serve(serveSteps, inside).made, `<x-a>${inside}</x-a>`);
  });
});

describe('a table before our script comes', () => {
  const head = '<thead><tr><th>What<th>Price</thead>';
  const plain: readonly [what: string, inside: string][] = [
    ['has no head', '<table><tbody><tr><td>A<td>1</tbody></table>'],
    ['has no rows', `<table>${head}</table>`],
    ['has two rows of heads', '<table><thead><tr><th>A<tr><th>B</thead><tbody><tr><td>1</tbody></table>'],
    ['has a foot', `<table>${head}<tbody><tr><td>A<td>1</tbody><tfoot><tr><td>Sum<td>1</tfoot></table>`],
    ['has a cell over two columns', `<table>${head}<tbody><tr><td colspan=2>A</tbody></table>`],
    ['has a cell over two rows', `<table>${head}<tbody><tr><td rowspan=2>A<td>1<tr><td>2</tbody></table>`],
    ['has a row that is shorter', `<table>${head}<tbody><tr><td>A</tbody></table>`],
    ['has a row of heads between', `<table>${head}<tbody><tr><th>C<th>D<tr><td>A<td>1</tbody></table>`],
    ['has a cell that is none in its head', '<table><thead><tr><th>A<td>B</thead><tbody><tr><td>1<td>2</tbody></table>'],
    ['is in something else', `<div><table>${head}<tbody><tr><td>A<td>1</tbody></table></div>`],
  ];
  for (const [what, inside] of plain) it(`stays a table where it ${what}, for as a list it would mean nothing`, () => equal(serve(serveTable, inside).made, `<x-a>${inside}</x-a>`));

  it('has its head’s words at each cell', () => {
    const { made } = serve(serveTable, `<table>${head}<tbody><tr><td>A<td>1<tr><td>B<td>2</tbody></table>`);
    deepEqual(valuesOf(made, 'data-dugnad-label'), ['What', 'Price', 'What', 'Price', 'What', 'Price']);
    deepEqual(valuesOf(made, 'data-dugnad-list'), ['']);
  });

  it('has words with quotes and signs at its cells as the page wrote them', () => {
    const { made } = serve(serveTable, '<table><thead><tr><th>"A" &lt; B</thead><tbody><tr><td>1</tbody></table>');
    deepEqual(valuesOf(made, 'data-dugnad-label'), ['"A" < B', '"A" < B']);
  });

  it('keeps roles of the page’s, and none is written at what the parser added', () => {
    const { made } = serve(serveTable, '<table role="grid"><thead><tr><th>A</thead><tr role="none"><td>1</table>');
    deepEqual(valuesOf(made, 'role'), ['grid', 'rowgroup', 'row', 'columnheader', 'none', 'cell']);
  });

  const columns: readonly [cells: readonly string[], isNumeric: boolean][] = [
    [['1', '20', '300'], true],
    [['50 kr', 'kr 1 200,50', '−3,5 %'], true],
    [['€ 5', '$1,000.00', ''], true],
    [['18:00', '19:30'], false],
    [['22.11.2026'], false],
    [['22 33 44 55'], false],
    [['free', '50'], false],
    [['', ' '], false],
  ];
  for (const [cells, isNumeric] of columns) {
    it(`${isNumeric ? 'ends its numbers below each other' : 'leaves as words'}: ${cells.join(' | ')}`, () => {
      const { made } = serve(serveTable, `<table><thead><tr><th>N</thead><tbody>${cells.map((cell) => `<tr><td>${cell}`).join('')}</tbody></table>`);
      equal(valuesOf(made, 'data-dugnad-numeric').length > 0, isNumeric);
    });
  }
});

describe('documents before our script comes', () => {
  const facts = (link: string, lang = 'en'): string | undefined => {
    const { made } = serve(serveDocumentList, `<ul><li>${link}</li></ul>`, ` lang="${lang}"`);
    return /<span data-dugnad-facts>\(([^)]*)\)<\/span>/.exec(made)?.[1]?.replaceAll('\u00a0', ' ');
  };
  const cases: readonly [link: string, words: string | undefined][] = [
    ['<a href="a.pdf">Plan</a>', 'PDF'],
    ['<a href="a.PDF?v=2">Plan</a>', 'PDF'],
    ['<a href="a.pdf">The plan (PDF)</a>', undefined],
    ['<a href="/a" type="application/pdf">Plan</a>', 'PDF'],
    ['<a href="a.pdf" data-size="1499">Plan</a>', 'PDF, 1 kB'],
    ['<a href="a.pdf" data-size="many">Plan</a>', 'PDF'],
    ['<a href="a.pdf" data-size="-5">Plan</a>', 'PDF'],
    ['<a href="a" data-size="3200000000">Plan</a>', '3.2 GB'],
    ['<a href="a.docx" hreflang="nb">Plan</a>', 'Word, Norwegian Bokmål'],
    ['<a href="a.docx" hreflang="en-US">Plan</a>', 'Word'],
    ['<a href="a.docx" hreflang="klingon?">Plan</a>', 'Word'],
    ['<a href="/plan">Plan</a>', undefined],
    ['<a href="">Plan.pdf</a>', undefined],
    ['<a>Plan.pdf</a>', undefined],
  ];
  for (const [link, words] of cases) it(`say what is behind a link, where it is known: ${link}`, () => equal(facts(link), words));

  it('say it with what is said in order, also from right to left', () => match(facts('<a href="a.pdf" data-size="2000">خطة</a>', 'ar') ?? '', /^\u2068PDF\u2069/));

  it('leave one space between, whatever the page wrote', () => {
    for (const title of ['Plan', 'Plan ', 'Plan\n']) match(serve(serveDocumentList, `<ul><li><a href="a.pdf">${title}</a></li></ul>`).made, /Plan\s<span/);
  });

  it('say it once of a link in a list in a list, and nothing of one outside of a list', () => {
    const { made } = serve(serveDocumentList, '<a href="b.pdf">B</a><ul><li>Year<ul><li><a href="a.pdf">A</a></li></ul></li></ul>');
    equal(made.match(/data-dugnad-facts/g)?.length, 1);
  });
});

describe('times before our script comes', () => {
  const label = (input: string, more = ''): string => `<label><input ${input}>${more}</label>`;
  const daysOf = (...labels: string[]): unknown => serve(serveTimeSlots, labels.join('')).seen;

  it('stand at their days, in the order of days', () => {
    const labels = ['2026-11-27T10:00', '2026-11-26T18:00', '2026-11-26T19:00'].map((value) => label(`type="radio" value="${value}"`));
    deepEqual(daysOf(...labels), { servedDays: ['2026-11-26', '2026-11-27'] });
    deepEqual(valuesOf(serve(serveTimeSlots, labels.join('')).made, 'slot'), ['day-2026-11-27', 'day-2026-11-26', 'day-2026-11-26']);
  });

  it('go by a time beside the answer where the answer says no day', () => {
    deepEqual(daysOf(label('type="radio" value="a7"', '<time datetime="2026-11-26T18:00+01:00">Six</time>')), { servedDays: ['2026-11-26'] });
  });

  it('of which one can have several are told', () => deepEqual(daysOf(label('type="checkbox" value="2026-11-26T18:00"')), { servedDays: ['2026-11-26'], multiple: true }));

  it('that say no day stay where they are', () => {
    const { made, seen } = serve(serveTimeSlots, label('type="radio" value="none"', 'None of them') + label('type="radio"'));
    doesNotMatch(made, / slot=/);
    deepEqual(seen, { servedDays: [] });
  });

  it('are only those of the element itself', () => deepEqual(daysOf(`<div>${label('type="radio" value="2026-11-26T18:00"')}</div>`), { servedDays: [] }));
});

describe('what else a server sees in the page', () => {
  const cases: readonly [what: string, write: Serve, inside: string, seen: object | undefined][] = [
    ['an empty list of things to do', serveActionList, '<ul></ul>', { isEmpty: true }],
    ['a list with something in it', serveActionList, '<ul><li>A</li></ul>', { isEmpty: false }],
    ['no list at all', serveActionList, '<p>A</p>', { isEmpty: true }],
    ['advice for who calls too late', serveContactStrip, '<p slot="outside-hours">Write</p>', { hasAdvice: true }],
    ['no advice', serveContactStrip, '<p slot="more">Write</p>', undefined],
    ['the address of a receipt', serveReceipt, '<p><a href="https://example.org/r/7?a=1">A</a></p>', { address: 'https://example.org/r/7?a=1' }],
    ['an address that a telephone could not open', serveReceipt, '<a href="mailto:a@example.org">A</a>', { address: '' }],
    ['an address that runs script', serveReceipt, '<a href="javascript:alert(1)">A</a>', { address: '' }],
    ['an address within the site', serveReceipt, '<a href="/r/7">A</a>', { address: '' }],
    ['a receipt without a link', serveReceipt, '<a name="a">A</a>', { address: '' }],
  ];
  for (const [what, write, inside, seen] of cases) it(`is ${what}`, () => deepEqual(serve(write, inside).seen, seen));
});
