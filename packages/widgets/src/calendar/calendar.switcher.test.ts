import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { languageReady, setLanguage } from '@dugnad/elements/language';
import { CalendarPage, evening, spoken, week } from './calendar.page.ts';

const select = (page: CalendarPage): HTMLSelectElement | null => page.root.querySelector('select');
const line = (page: CalendarPage): HTMLElement | null => page.root.querySelector('.switcher');
const options = (page: CalendarPage): string[] => [...(select(page)?.options ?? [])].map(({ text }) => text);

/** Waits until the choice is there. */
async function openWith(opening: Parameters<typeof CalendarPage.open>[0] = {}): Promise<CalendarPage> {
  const page = await CalendarPage.open({ activities: week, languages: 'nb en ar', ...opening });
  await waitUntil(() => select(page), 'the choice of languages does not come');
  return page;
}

/** Chooses by keys, as somebody does who has come to it with Tab. */
async function chooseByKeys(page: CalendarPage, first: string): Promise<void> {
  select(page)?.focus();
  const before = select(page)?.value;
  await sendKeys({ type: first });
  // Some open the list first, and take it with Enter.
  if (select(page)?.value === before) await sendKeys({ press: 'Enter' });
}

async function choose(page: CalendarPage, tag: string): Promise<void> {
  const chosen = select(page);
  if (!chosen) throw new Error('there is nothing to choose from');
  const changed = page.next('dugnad-language-change');
  chosen.value = tag;
  chosen.dispatchEvent(new Event('change', { bubbles: true }));
  await changed;
  await page.settled();
}

describe('the choice of languages at the head of a calendar', () => {
  afterEach(async () => {
    await setLanguage('en');
    await languageReady();
  });

  it('is there where the page names languages, each by its own name, before all else', async () => {
    const page = await openWith();
    expect(options(page)).to.deep.equal(['Norsk bokmål', 'English', 'العربية']);
    expect([...(select(page)?.options ?? [])].map(({ lang }) => lang)).to.deep.equal(['nb', 'en', 'ar']);
    expect(page.root.firstElementChild).to.equal(line(page));
    expect(select(page)?.labels[0]?.textContent).to.contain('Language');
  });

  it('is not there, and takes no room, where the page names none', async () => {
    const page = await CalendarPage.open({ activities: week });
    await nextFrame();
    expect([line(page), select(page)]).to.deep.equal([null, null]);
  });

  it('has all languages there are where the page leaves that to us', async () => {
    const page = await openWith({ languages: '' });
    expect(options(page)).to.include.members(['English', 'Norsk bokmål', 'Easy English', 'العربية']);
  });

  it('comes when the page names them later, and goes when it takes them back', async () => {
    const page = await CalendarPage.open({ activities: week });
    page.calendar.setAttribute('languages', 'nb en');
    await waitUntil(() => select(page), 'it does not come');
    page.calendar.removeAttribute('languages');
    await page.settled();
    expect(line(page)).to.equal(null);
  });

  it('tells the webmaster of a language without words', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warnings.push(String(words[0]));
    try {
      await openWith({ languages: 'nb en tlh' });
      await waitUntil(() => warnings.length > 0, 'nobody is told');
    } finally {
      console.warn = warn;
    }
    expect(warnings[0]).to.contain('<dugnad-calendar>: there are no words in tlh');
  });

  it('keeps its line free until it has come: nothing below moves', async () => {
    const page = await CalendarPage.open({ activities: week, languages: 'nb en', wait: Promise.resolve() });
    await page.calendar.updateComplete;
    const below = (): number => Math.round((page.root.querySelector('section, div[lang]')?.getBoundingClientRect().top ?? 0) - page.calendar.getBoundingClientRect().top);
    const before = below();
    expect(before).to.be.at.least(44);
    await waitUntil(() => select(page), 'it does not come');
    await page.settled();
    expect(below()).to.equal(before);
  });

  it('fits beside nothing in 180 px', async () => {
    const page = await openWith({ width: 180, languages: '' });
    expect(select(page)?.getBoundingClientRect().right).to.be.at.most(page.calendar.getBoundingClientRect().right);
    expect(page.calendar.scrollWidth).to.be.at.most(180);
  });

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has nothing for axe to find when ${dir}`, async () => {
      const page = await openWith({ dir, lang: dir === 'rtl' ? 'ar' : 'en' });
      await expect(page.calendar).to.be.accessible();
    });
  }
});

describe('who chooses a language in a calendar', () => {
  afterEach(async () => {
    await setLanguage('en');
    await languageReady();
  });

  it('has every word and every date in it at once, by keys, and stays where he was', async () => {
    const page = await openWith();
    const changed = page.next('dugnad-language-change');
    await chooseByKeys(page, 'N');
    expect((await changed).language).to.equal('nb');
    await page.settled();
    expect(page.pressed).to.deep.equal(['Liste']);
    expect(page.text).to.contain('Måned').and.not.to.contain('Month');
    expect(page.headings).to.include('mandag 23. november');
    expect(page.root.querySelector('section')?.getAttribute('lang')).to.equal('nb');
    expect(page.root.activeElement).to.equal(select(page));
    await waitUntil(() => page.said.includes('Språk: Norsk bokmål'), `it says "${page.said}"`);
  });

  it('has it from right to left where it is written so, and the page stays as it was', async () => {
    const page = await openWith();
    const { dir, lang } = document.documentElement;
    await choose(page, 'ar');
    expect(page.root.querySelector('section')?.dir).to.equal('rtl');
    expect([document.documentElement.dir, document.documentElement.lang]).to.deep.equal([dir, lang]);
    expect(line(page)?.dir).to.equal('rtl');
    const [edge, end] = [page.calendar, line(page)?.querySelector('svg')].map((one) => one?.getBoundingClientRect().right ?? NaN);
    expect(end).to.be.closeTo(edge ?? NaN, 4);
    expect(page.headings.join(' ')).to.match(/\p{Script=Arabic}/u).and.contain('23');
  });

  it('stays in the month that he looked at, with the day that he chose', async () => {
    const page = await openWith({ view: 'month', width: 320 });
    await page.press('Next');
    await page.press('1');
    const shown = page.root.querySelector('.chosen h3')?.querySelector('time')?.dateTime;
    expect(shown).to.equal('2026-12-01');
    await choose(page, 'nb');
    expect(page.headings[0]).to.equal('desember 2026');
    expect(page.root.querySelector('.chosen h3')?.querySelector('time')?.dateTime).to.equal('2026-12-01');
  });

  it('keeps the details open, in his language', async () => {
    const page = await openWith();
    await page.openEntry('Choir');
    await setLanguage('nb');
    await page.settled();
    expect(page.dialog?.hasAttribute('open')).to.equal(true);
    expect(spoken(page.dialog)).to.contain('Lukk').and.contain('mandag 23. november');
  });

  it('keeps all that he had brought on by “Show more”', async () => {
    const many = Array.from({ length: 6 }, (_, at) => evening(`2026-11-2${at + 3}`, `Evening ${at + 1}`));
    const page = await openWith({ activities: many, limit: 2 });
    await page.press('Show more');
    expect(page.entries).to.have.lengthOf(4);
    await choose(page, 'nb');
    expect(page.entries).to.have.lengthOf(4);
  });

  it('leaves nothing on the machine', async () => {
    await choose(await openWith(), 'nb');
    expect([document.cookie, localStorage.length + sessionStorage.length]).to.deep.equal(['', 0]);
  });

  it('chooses for the other calendars of the page too', async () => {
    const [first, second] = [await openWith(), await CalendarPage.open({ activities: week })];
    await choose(first, 'nb');
    await waitUntil(() => second.text.includes('Måned'), 'the other one stays English');
  });

  it('reads in it also why nothing can be shown, in its direction', async () => {
    const failing = { listActivities: () => Promise.reject(new Error('gone')) };
    const page = await openWith();
    await page.set({ source: failing as never });
    await waitUntil(() => page.notices.length > 0, 'it does not fail');
    await choose(page, 'ar');
    const words = page.root.querySelector<HTMLElement>('.notice')?.closest<HTMLElement>('[lang]');
    expect([words?.lang, words?.dir]).to.deep.equal(['ar', 'rtl']);
  });
});
