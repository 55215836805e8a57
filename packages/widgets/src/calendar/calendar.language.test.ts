import { expect, waitUntil } from '@open-wc/testing';
import { languageReady, registerTexts, setLanguage } from '@dugnad/elements/language';
import { CalendarPage, evening, spoken, week } from './calendar.page.ts';

const weekdays = (page: CalendarPage): string[] => [...page.root.querySelectorAll('th .visually-hidden')].map(spoken);

describe('the dates of a calendar', () => {
  it('are written in the language around it, and marked with it', async () => {
    const page = await CalendarPage.open({ activities: week, lang: 'nb' });
    expect(page.headings).to.deep.equal(['november 2026', 'mandag 23. november', 'tirsdag 24. november', 'desember 2026', 'tirsdag 1. desember']);
    expect([...page.root.querySelectorAll('h2 time, h3 time')].map((time) => time.getAttribute('lang'))).to.deep.equal(Array.from({ length: 5 }, () => 'nb'));
  });

  it('are of the Gregorian calendar in Latin digits also where others are usual', async () => {
    for (const lang of ['fa', 'ar-EG', 'ps']) {
      const page = await CalendarPage.open({ activities: week, lang, dir: 'rtl' });
      expect(page.headings.join(' '), lang).to.contain('2026').and.contain('23');
      expect(page.headings.join(' '), lang).not.to.match(/[٠-٩۰-۹]/);
    }
  });

  it('keep a clock of 24 hours also in America', async () => {
    const page = await CalendarPage.open({ activities: week.slice(0, 1), lang: 'en-US' });
    expect(page.entries[0]).to.contain('18:00–20:00');
    expect(page.text).not.to.match(/\b[ap]m\b/i);
  });

  for (const [lang, first, last] of [['nb', 'mandag', 'søndag'], ['da', 'mandag', 'søndag'], ['nl', 'maandag', 'zondag'], ['en-GB', 'Monday', 'Sunday'], ['en-US', 'Sunday', 'Saturday']] as const) {
    it(`begin the week on ${first} in ${lang}`, async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month', lang });
      expect([weekdays(page)[0], weekdays(page)[6]]).to.deep.equal([first, last]);
    });
  }

  it('put the first of the month under its weekday, wherever the week begins', async () => {
    for (const [lang, column] of [['en-GB', 6], ['en-US', 0]] as const) {
      const page = await CalendarPage.open({ activities: week, view: 'month', lang });
      const row = [...page.root.querySelectorAll('tbody tr:first-child td')];
      expect(row.findIndex((cell) => cell.querySelector('time[datetime="2026-11-01"]')), lang).to.equal(column);
    }
  });

  it('run from right to left with the page', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month', lang: 'ar', dir: 'rtl' });
    const [first, second] = [...page.root.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? Infinity);
  });
});

describe('the words of an association', () => {
  const title = (page: CalendarPage): Element | null => page.root.querySelector('.title');

  it('are marked with the language around the calendar where they name none', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'Kor')], lang: 'nb' });
    const marked = title(page)?.querySelector('span');
    expect([marked?.textContent, marked?.getAttribute('lang'), marked?.getAttribute('dir')]).to.deep.equal(['Kor', 'nb', 'auto']);
  });

  it('need no mark in the language of the page', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'Choir')] });
    expect(title(page)?.querySelector('span')).to.equal(null);
  });

  it('are those of the reader’s language where there are several', async () => {
    const words = { en: 'Choir', ar: 'جوقة' };
    const [english, arabic] = [await CalendarPage.open({ activities: [evening('2026-11-23', 'x', { title: words })] }), await CalendarPage.open({ activities: [evening('2026-11-23', 'x', { title: words })], lang: 'ar', dir: 'rtl' })];
    expect(spoken(title(english))).to.equal('Choir');
    expect(spoken(title(arabic))).to.equal('جوقة');
    expect(title(arabic)?.querySelector('span')?.getAttribute('dir')).to.equal('rtl');
  });
});

describe('our own words', () => {
  afterEach(async () => {
    document.documentElement.lang = 'en';
    await languageReady();
  });

  for (const [lang, list, month] of [['nb', 'Liste', 'Måned'], ['no', 'Liste', 'Måned'], ['da', 'Liste', 'Måned'], ['nl', 'Lijst', 'Maand'], ['fi', 'Luettelo', 'Kuukausi'], ['fr', 'Liste', 'Mois'], ['pl', 'Lista', 'Miesiąc'], ['nl-x-formal', 'Lijst', 'Maand'], ['nl-BE', 'Lijst', 'Maand']] as const) {
    it(`follow the page into ${lang}`, async () => {
      const page = await CalendarPage.open({ activities: week });
      document.documentElement.lang = lang;
      await languageReady();
      await waitUntil(() => page.text.includes(month), `it still says "${page.text.slice(0, 60)}"`);
      expect(page.text).to.contain(list);
    });
  }

  it('stay English where the page speaks a language that we have not', async () => {
    const page = await CalendarPage.open({ activities: week });
    document.documentElement.lang = 'es';
    await languageReady();
    await page.settled();
    expect(page.text).to.contain('Month');
    expect(page.headings).to.include('lunes, 23 de noviembre');
    expect(page.root.querySelector('section')?.getAttribute('lang')).to.equal('en');
  });

  it('leave their direction to the page until the visitor chooses a language, and then have its own', async () => {
    registerTexts({ ar: () => Promise.resolve({ templates: { 'calendar.view.list': 'قائمة' } }) });
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    const left = (place: number): number => page.root.querySelectorAll('th')[place]?.getBoundingClientRect().left ?? NaN;
    expect(page.root.querySelector('section')?.hasAttribute('dir')).to.equal(false);
    await setLanguage('ar');
    await waitUntil(() => page.text.includes('قائمة'), 'it is not Arabic');
    expect(page.root.querySelector('section')?.getAttribute('dir')).to.equal('rtl');
    expect(left(0)).to.be.greaterThan(left(1));
  });
});
