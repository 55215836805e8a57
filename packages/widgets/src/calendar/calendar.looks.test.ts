import { expect } from '@open-wc/testing';
import { CalendarPage, evening } from './calendar.page.ts';

const long = 'Frivilligsentralkoordinatorstillingsannonsemøte';
const busy = [
  evening('2026-11-22', 'Choir', { start: '2026-11-22T10:00:00+01:00[Europe/Oslo]', end: '2026-11-22T15:00:00+01:00[Europe/Oslo]', place: { name: long } }),
  evening('2026-11-23', long, { status: 'cancelled', place: { name: long }, mode: 'mixed' }),
  evening('2026-11-24', 'Chess', { status: 'moved-online' }),
  { id: 'camp', title: 'Camp', start: '2026-11-24', end: '2026-11-27' },
];

function* within(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.offsetParent && !element.closest('.visually-hidden')) yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** What one can press: the whole row of an entry is its link. */
function targets(page: CalendarPage): HTMLElement[] {
  const links = [...page.root.querySelectorAll<HTMLElement>('[part="entry"]')];
  return [...links, ...page.root.querySelectorAll<HTMLElement>('button')].filter(({ offsetParent }) => offsetParent !== null);
}

const box = (page: CalendarPage, selector: string, at = 0): DOMRect => {
  const found = page.root.querySelectorAll(selector)[at];
  if (!found) throw new Error(`there is no ${selector}`);
  return found.getBoundingClientRect();
};

describe('the looks of a calendar', () => {
  for (const view of ['list', 'month'] as const) {
    for (const width of [180, 288, 600, 1200]) {
      for (const dir of [undefined, 'rtl'] as const) {
        it(`keep the ${view} inside a column of ${width} px${dir ? ' from right to left' : ''}`, async () => {
          const page = await CalendarPage.open({ activities: busy, view, width, dir: dir ?? 'ltr' });
          const { left, right } = page.calendar.getBoundingClientRect();
          for (const element of within(page.root)) {
            const edge = element.getBoundingClientRect();
            expect(Math.max(left - edge.left, edge.right - right), `${element.localName}.${element.className}`).to.be.at.most(1);
          }
        });
      }
    }

    it(`give each thing to press in the ${view} at least 44 px`, async () => {
      const page = await CalendarPage.open({ activities: busy, view, width: 288 });
      expect(targets(page)).not.to.have.length(0);
      for (const target of targets(page)) expect(target.getBoundingClientRect().height, target.textContent).to.be.at.least(44);
    });

    it(`grow with the reader’s letters in the ${view}, and stay inside`, async () => {
      document.documentElement.style.fontSize = '32px';
      const page = await CalendarPage.open({ activities: busy, view, width: 288 });
      // One face for all engines, instead of what each takes for a page that names none.
      page.calendar.style.fontFamily = 'Liberation Serif';
      const { scrollWidth } = page.calendar;
      document.documentElement.style.fontSize = '';
      // Half a hairline of a table's outer edge is counted by WebKit.
      expect(scrollWidth).to.be.at.most(289);
    });

    it(`carry no style attribute in the ${view}, which a strict page would refuse`, async () => {
      const page = await CalendarPage.open({ activities: busy, view });
      expect([...within(page.root)].filter((element) => element.hasAttribute('style'))).to.deep.equal([]);
    });
  }

  it('put the clock before the title, where one begins to read', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const page = await CalendarPage.open({ activities: busy, width: 800, dir });
      expect(box(page, '.when').left < box(page, '.title').left, dir).to.equal(dir === 'ltr');
    }
  });

  it('keep the clocks of all entries in one column', async () => {
    const page = await CalendarPage.open({ activities: busy.slice(1), width: 800 });
    const starts = [0, 1, 2].map((at) => Math.round(box(page, '.when', at).left));
    expect(new Set(starts).size).to.equal(1);
  });

  it('lie on what the page chooses', async () => {
    const page = await CalendarPage.open({ activities: busy });
    page.calendar.style.setProperty('--dugnad-calendar-background', 'rgb(1, 2, 3)');
    expect(getComputedStyle(page.calendar).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('let the page dress its parts', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('dugnad-calendar::part(entry) { outline: 7px solid }');
    document.adoptedStyleSheets.push(sheet);
    const page = await CalendarPage.open({ activities: busy });
    const entry = page.root.querySelector('[part="entry"]');
    expect(entry && getComputedStyle(entry).outlineWidth).to.equal('7px');
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  });

  it('are dark on a dark page, and light on a light one', async () => {
    const colour = (page: CalendarPage) => getComputedStyle(page.calendar).color;
    const light = colour(await CalendarPage.open({ activities: busy }));
    document.documentElement.style.colorScheme = 'dark';
    const dark = colour(await CalendarPage.open({ activities: busy }));
    document.documentElement.style.colorScheme = '';
    expect(dark).not.to.equal(light);
  });

  it('show the whole row that has the focus', async () => {
    const page = await CalendarPage.open({ activities: busy.slice(1), width: 800 });
    const link = page.root.querySelector<HTMLElement>('[part="entry"] a');
    link?.focus({ focusVisible: true } as FocusOptions);
    const [ring, row] = [box(page, '[part="entry"] a'), box(page, '[part="entry"]')];
    expect(ring.width).to.be.closeTo(row.width, 1);
    expect(ring.height).to.be.closeTo(row.height, 2);
    expect(link && Number.parseFloat(getComputedStyle(link).outlineOffset)).to.be.below(0);
  });

  it('are gone when it is hidden', async () => {
    const page = await CalendarPage.open({ activities: busy });
    page.calendar.hidden = true;
    expect(page.calendar.offsetHeight).to.equal(0);
  });
});
