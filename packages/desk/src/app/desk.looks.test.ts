import { expect } from '@open-wc/testing';
import { directionOf } from '@dugnad/client/model';
import { availableLanguages, languageReady } from '@dugnad/elements/language';
import { DeskHouse } from '../desk-house.page.ts';
import { answers } from '../fake-api.page.ts';
import { followLanguages } from '../language/follow-languages.ts';

const sheets = ['/packages/tokens/dist/tokens.css', '/packages/tokens/dist/prose.css', '/packages/desk/src/desk.css'];
const long = 'A skate park, a swimming pool and a library for everybody at Grønlia';
const petitions = 'sites/gronlia/petitions';
const [row] = (answers[petitions] as { petitions: object[] }).petitions;
const many = { [petitions]: { petitions: [row, { ...row, id: 'two', title: long, counts: { confirmed: 1234567, waiting: 12345, paper: 123456, asOf: '' } }] } };
const pages = ['/desk/gronlia', ...['', '/add', '/signers', '/sheets', '/comments', '/messages', '/update', '/edit', '/clean', '/export'].map((page) => `/desk/gronlia/skatepark${page}`), ...['people', 'team', 'trail', 'helping', 'opportunities', 'shifts?of=cafe-host', 'call-in?of=cafe-host', 'task?of=cafe-host', 'blocked', 'requests', 'request?of=h1', 'feedback', 'round?of=cafe-autumn', 'offers', 'ask?of=cafe-host&shift=sat-pm', 'group?of=cafe-host', 'counts?of=cafe-host'].map((page) => `/desk/gronlia/-/${page}`)];

let links: HTMLLinkElement[] = [];

/** The sheets that the server hands out with the desk. */
before(async () => {
  links = sheets.map((href) => Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  await Promise.all(links.map((link) => new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  })));
});

after(() => links.forEach((link) => link.remove()));

afterEach(() => {
  DeskHouse.leave();
  document.body.style.colorScheme = '';
});

/** The words of a text that stand on more than one line. */
function brokenWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const match of text.data.matchAll(/[^\s\-/]+/gu)) {
      const range = new Range();
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(match[0]);
    }
  }
  return broken;
}

const overflow = ({ desk }: DeskHouse): number => desk.scrollWidth - desk.clientWidth;

describe('the table of petitions', () => {
  for (const width of ['1000px', '800px', '700px', '620px']) {
    it(`breaks no word in a window of ${width}`, async () => {
      const house = await DeskHouse.open('/desk/gronlia', { width, said: many });
      expect(brokenWords(house.main.querySelector('table')!)).to.deep.equal([]);
      expect(overflow(house), 'what is too wide is scrolled in its own frame').to.be.at.most(0);
    });
  }

  it('can be scrolled by keys where it is too wide for its window (WCAG 2.1.1)', async () => {
    const house = await DeskHouse.open('/desk/gronlia', { width: '620px', said: many });
    const region = house.main.querySelector('dugnad-table')!.shadowRoot!.querySelector('.region')!;
    if (region.scrollWidth > region.clientWidth) expect(region.getAttribute('tabindex')).to.equal('0');
    await expect(house.desk).to.be.accessible();
  });

  for (const width of ['520px', '360px', '320px']) {
    it(`is a list in a window of ${width}, each number with its name`, async () => {
      const house = await DeskHouse.open('/desk/gronlia', { width, said: many });
      const cells = [...house.main.querySelectorAll<HTMLElement>('tbody tr:first-child > *')];
      for (const [index, cell] of cells.slice(1).entries()) expect(cell.getBoundingClientRect().top).to.be.at.least(cells[index]!.getBoundingClientRect().bottom - 1);
      expect(cells[2]!.getAttribute('data-dugnad-label')).to.equal('Confirmed');
      expect(overflow(house)).to.be.at.most(0);
    });
  }
});

describe('every page of the desk', () => {
  for (const address of pages) {
    it(`${address} fits into any window, down to 320 px (WCAG 1.4.10)`, async () => {
      const house = await DeskHouse.open(address);
      for (const width of ['800px', '480px', '320px']) {
        await house.widen(width);
        expect(overflow(house), width).to.be.at.most(0);
      }
    });

    it(`${address} has things to press that a thumb hits: 24 px at least (WCAG 2.5.8)`, async () => {
      const house = await DeskHouse.open(address, { width: '360px' });
      const targets = [...house.desk.querySelectorAll<HTMLElement>('nav a, main p a, dugnad-button, select, main input:not([type="checkbox"], [type="radio"])')].filter((target) => target.checkVisibility());
      for (const target of targets) expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(24);
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const address of ['/desk/gronlia', '/desk/gronlia/skatepark', '/desk/gronlia/skatepark/add', '/desk/gronlia/skatepark/clean', '/desk/gronlia/-/helping', '/desk/gronlia/-/shifts?of=cafe-host']) {
      it(`${address} can be read in ${colorScheme} colours (WCAG 1.4.3)`, async () => {
        document.body.style.colorScheme = colorScheme;
        const house = await DeskHouse.open(address, { width: '800px' });
        await expect(house.desk).to.be.accessible();
      });
    }
  }
});

describe('every language of the desk', () => {
  const own = { lang: document.documentElement.lang, dir: document.documentElement.dir };
  before(() => followLanguages(document.documentElement, ['en']));
  after(() => Object.assign(document.documentElement, own));

  for (const address of pages) {
    it(`fits into 320 px at ${address} (WCAG 1.4.10)`, async () => {
      const house = await DeskHouse.open(address, { width: '320px' });
      for (const lang of availableLanguages()) {
        Object.assign(document.documentElement, { lang, dir: directionOf(lang) });
        await languageReady();
        await house.settled();
        expect(overflow(house), lang).to.be.at.most(0);
      }
    });
  }

  it('has what is written from left to right in the place of its column, also where one reads from the right', async () => {
    const house = await DeskHouse.open('/desk/gronlia/skatepark/signers', { width: '320px', lang: 'ar' });
    const places = [...house.main.querySelector('tbody tr')!.querySelectorAll('td')].map((cell) => [getComputedStyle(cell).direction, Math.round(cell.getBoundingClientRect().right)]);
    expect(new Set(places.map(String)).size, String(places)).to.equal(1);
    expect(places[0]![0]).to.equal('rtl');
    expect(house.all('td bdi').map((one) => getComputedStyle(one).direction)).to.deep.equal(['ltr', 'ltr']);
  });
});

describe('the chart', () => {
  it('begins at the right where one reads from there, like its table', async () => {
    const ltr = await DeskHouse.open('/desk/gronlia/skatepark');
    const left = ltr.all<HTMLElement>('.chart rect')[0]!.getBoundingClientRect().left;
    DeskHouse.leave();
    const rtl = await DeskHouse.open('/desk/gronlia/skatepark', { lang: 'ar' });
    const bars = rtl.all<HTMLElement>('.chart rect').map((bar) => bar.getBoundingClientRect().left);
    expect(bars[0]!, 'the first day stands where one begins to read').to.be.greaterThan(bars.at(-1)!);
    expect(bars[0]!).to.be.greaterThan(left);
  });

  it('tells its two kinds apart by more than one colour of the same lightness (WCAG 1.4.11)', async () => {
    const house = await DeskHouse.open('/desk/gronlia/skatepark');
    const fills = ['signed', 'confirmed'].map((kind) => getComputedStyle(house.main.querySelector(`rect.${kind}`)!).fill);
    expect(fills[0]).to.not.equal(fills[1]);
    expect(house.all('figcaption .key').map((key) => getComputedStyle(key).backgroundColor)).to.deep.equal(fills);
  });
});

describe('on paper', () => {
  it('a receipt stands without the forms and the doors around it', async () => {
    const house = await DeskHouse.open('/desk/gronlia/skatepark/add');
    const rules = links.flatMap(({ sheet }) => [...sheet!.cssRules]).filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    // No engine but one can pretend to print, so the sheets are told that this is paper.
    for (const { media } of rules) media.mediaText = 'all';
    try {
      expect(house.main.querySelector('form')!.checkVisibility()).to.equal(false);
      expect(house.desk.querySelector('header')!.checkVisibility()).to.equal(false);
      expect(house.main.querySelector('h1')!.checkVisibility()).to.equal(true);
    } finally {
      for (const { media } of rules) media.mediaText = 'print';
    }
  });
});
