/** By keyboard alone: from the top of the page to an activity in one's own calendar, and about in the list and the month. */
import assert from 'node:assert/strict';
import { parseCalendar } from '@dugnad/client/ics';
import type { Journey, Page } from '@dugnad/workbench/journeys';
import { type CalendarPage, feedOf, openPage, openSample, words } from './calendar.page.ts';

/** Forty evenings from tomorrow on, and thirty behind us. */
const evenings = feedOf(...Array.from({ length: 40 }, (_, at) => ({ title: `Evening ${at + 1}`, day: at + 1 })), ...Array.from({ length: 30 }, (_, at) => ({ title: `Past ${at + 1}`, day: -at - 2 })));
const month = /^[A-Z][a-z]+ \d{4}, (?:1 activity|\d+ activities)$/u;

const monthShown = (page: Page): Promise<string> => page.byRole('table').name();

/** The `h2` above the table says the same as its caption, so that eyes and ears agree. */
async function showsMonth(house: CalendarPage, time: number): Promise<string> {
  const said = (await house.heard(time)).at(-1) ?? '';
  assert.match(said, month);
  const name = await monthShown(house.page);
  assert.equal(said.startsWith(`${name}, `), true);
  assert.equal(await house.page.byRole('heading', { name }).exists(), true);
  return name;
}

export const journeys: Journey[] = [
  {
    title: 'by keyboard alone one finds an activity, saves it to a calendar file, and is back where one was',
    async run(page, site) {
      const house = await openSample(page, site, '/calendar.html');
      await house.shows();
      const activity = await page.tabTo('link', { name: 'Kurs: trygg på nett', partly: true });
      const name = await activity.name();
      assert.match(name, /10:00–12:00.*Kurs: trygg på nett for deg over 60.*[a-zø]+dag/u);
      await page.press('Enter');
      const dialog = await page.byRole('dialog', { name: 'Kurs: trygg på nett for deg over 60' }).appears();
      assert.match(dialog.text, /Grønlia bibliotek, Grønliveien 2/u);
      await page.tabTo('button', { name: 'Legg til i kalenderen min' });
      await page.press('Enter');
      const saved = await page.saved();
      assert.equal(saved.name, 'Kurs-trygg-på-nett-for-deg-over-60.ics');
      const { events, problems } = parseCalendar(saved.text);
      assert.deepEqual([events.map(({ summary }) => summary), problems], [['Kurs: trygg på nett for deg over 60'], []]);
      await page.press('Escape');
      await page.byRole('dialog').disappears();
      assert.equal(await activity.focused(), true);
      await house.isQuiet();
    },
  },
  {
    title: 'the dialog reads from its title, keeps the focus inside, and closes by its button too',
    async run(page, site) {
      const house = await openPage(page, site);
      await house.shows();
      await page.tabTo('link', { name: 'Kurs: trygg på nett', partly: true });
      await page.press('Enter');
      await page.byRole('dialog').appears();
      assert.match(await page.activeElement(), /^heading “Kurs: trygg på nett/u);
      await house.pressButton('Close');
      await page.byRole('dialog').disappears();
      assert.match(await page.activeElement(), /^link “.*Kurs: trygg på nett/u);
    },
  },
  {
    title: '“Show more” says how many came and goes to the first of them',
    async run(page, site) {
      site.answer('/evenings.ics', evenings);
      const house = await openPage(page, site, { calendar: 'src="/evenings.ics"' });
      const before = await house.shows(20);
      await house.pressButton('Show more');
      const after = await house.shows(40);
      assert.deepEqual(after.slice(0, 20), before);
      assert.deepEqual(await house.heard(1), ['Showing 20 more activities']);
      assert.equal(await page.activeElement(), `link “${after[20]}”`);
      assert.equal(await page.byRole('button', { name: 'Show more' }).exists(), false);
    },
  },
  {
    title: '“Earlier” shows what has been, says how much, and stays under the finger',
    async run(page, site) {
      site.answer('/evenings.ics', evenings);
      const house = await openPage(page, site, { calendar: 'src="/evenings.ics"' });
      const before = await house.shows(20);
      await house.pressButton('Earlier');
      const after = await house.shows(40);
      assert.deepEqual(after.slice(20), before);
      assert.deepEqual(await house.heard(1), ['Showing 20 more activities']);
      assert.equal(await page.activeElement(), 'button “Earlier”');
    },
  },
  {
    title: 'when there is nothing earlier left, the focus goes to the earliest instead of nowhere',
    async run(page, site) {
      site.answer('/evenings.ics', evenings);
      const house = await openPage(page, site, { calendar: 'src="/evenings.ics"' });
      await house.shows(20);
      await house.pressButton('Earlier');
      await house.shows(40);
      await page.press('Enter');
      const all = await house.shows(50);
      assert.equal(await page.activeElement(), `link “${all[0]}”`);
    },
  },
  {
    title: 'the month is a table with a caption and the names of the weekdays, whose days hold plain links',
    async run(page, site) {
      await page.viewport(1280, 800);
      const house = await openPage(page, site, { calendar: 'src="/aktiviteter.ics" view="month"' });
      await house.shows();
      assert.match(await monthShown(page), /^[A-Z][a-z]+ \d{4}$/u);
      const weekdays = await page.byRole('columnheader').all();
      assert.deepEqual(weekdays.map(({ name }) => name).sort(), ['Friday', 'Monday', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday']);
      assert.equal(await page.byRole('grid').exists(), false);
      assert.equal(await page.evaluate("document.querySelector('dugnad-calendar').shadowRoot.querySelectorAll('table > caption, table > thead > tr > th[scope=col]').length"), 8);
    },
  },
  {
    title: 'from list to month, next, previous, today: each is announced once, and the focus stays on the button pressed',
    async run(page, site) {
      const house = await openPage(page, site);
      await house.shows();
      await house.pressButton('Month');
      const now = await showsMonth(house, 1);
      assert.equal(await page.activeElement(), 'button “Month”');
      await house.pressButton('Next');
      const next = await showsMonth(house, 2);
      assert.notEqual(next, now);
      assert.equal(await page.activeElement(), 'button “Next”');
      await page.tabTo('button', { name: 'Previous' }, 'Shift+Tab');
      await page.press('Space');
      assert.equal(await showsMonth(house, 3), now);
      await page.press('Enter');
      assert.notEqual(await showsMonth(house, 4), now);
      await house.pressButton('Today');
      assert.equal(await showsMonth(house, 5), now);
      assert.equal(await page.activeElement(), 'button “Today”');
      await page.tabTo('button', { name: 'List' }, 'Shift+Tab');
      await page.press('Enter');
      assert.match((await house.heard(6)).at(-1) ?? '', /^List, \d+ activities$/u);
      assert.equal(await page.activeElement(), 'button “List”');
      assert.equal((await house.recorded()).said.length, 6);
      await house.isQuiet();
    },
  },
  {
    title: 'a month without activities names the next date that has some, and goes there',
    async run(page, site) {
      await page.viewport(1280, 800);
      const house = await openPage(page, site, { calendar: 'src="/feeds/next-year.ics" view="month"' });
      await house.says('No activities in this month.');
      const next = page.byRole('button', { name: words.nextActivity, partly: true });
      assert.match(await next.name(), /May 17, \d{4}|17 May \d{4}/u);
      await page.tabTo('button', { name: await next.name() });
      await page.press('Enter');
      await house.showsEntry('Barnetog');
      assert.match((await house.heard(1)).join(), /^May \d{4}, 1 activity$/u);
      assert.match(await page.activeElement(), /^link “.*Barnetog/u);
    },
  },
  {
    title: 'the link to an activity, opened in a second tab, opens the same details',
    async run(page, site) {
      const house = await openPage(page, site);
      await house.shows();
      const href = await page.byRole('link', { name: 'Kurs: trygg på nett', partly: true }).attribute('href');
      assert.match(href ?? '', /^#activity-\d{4}-\d\d-\d\d-\S+$/u);
      const second = await page.secondTab(`/house.html${href}`);
      const dialog = await second.byRole('dialog', { name: 'Kurs: trygg på nett for deg over 60' }).appears();
      assert.match(dialog.text, /10:00–12:00/u);
      await second.press('Escape');
      await second.byRole('dialog').disappears();
      assert.equal(await page.byRole('dialog').exists(), false);
    },
  },
];
