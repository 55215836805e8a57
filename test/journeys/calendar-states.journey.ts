/** What a visitor is told when there is nothing yet, nothing at all, not everything, or nothing any more. */
import assert from 'node:assert/strict';
import type { Journey, JourneySite } from '@dugnad/workbench/journeys';
import { feedOf, openPage, words } from './calendar.page.ts';

const ours = '/ours.ics';
const calendar = `src="${ours}"`;
const choir = feedOf({ title: 'Choir practice', day: 1 }, { title: 'Repair café', day: 2 });
const backOnline = "dispatchEvent(new Event('online'))";

const asked = (site: JourneySite, path: string): number => site.requests().filter((request) => request.path === path).length;

export const journeys: Journey[] = [
  {
    title: 'while the calendar is on its way, the page’s own words are there and nothing is announced',
    async run(page, site) {
      site.answer(ours, choir);
      const release = site.hold(ours);
      const house = await openPage(page, site, { calendar });
      await page.waitFor('the feed is asked for', () => asked(site, ours) === 1);
      assert.match(await page.text(), /Ask 12 34 56 78 what is on, weekdays 12–15\./u);
      assert.doesNotMatch(await page.text(), /cannot|could not/u);
      assert.equal(await page.byRole('alert').exists(), false);
      release();
      assert.equal((await house.shows(2)).length, 2);
      assert.doesNotMatch(await page.text(), /Ask 12 34 56 78/u);
      assert.deepEqual((await house.recorded()).said, []);
      await house.isQuiet();
    },
  },
  {
    title: 'where the page has no words of its own, it says that the activities are being fetched',
    async run(page, site) {
      site.answer(ours, choir);
      const release = site.hold(ours);
      const house = await openPage(page, site, { calendar, inside: '' });
      await house.says('Fetching the activities …');
      release();
      await house.shows(2);
      assert.equal((await page.text()).includes(words.loading), false);
    },
  },
  {
    title: 'an empty calendar says so, in the language of the page',
    async run(page, site) {
      const english = await openPage(page, site, { calendar: 'src="/feeds/empty.ics"' });
      await english.says('No activities are planned at the moment.');
      const norwegian = await openPage(page, site, { lang: 'nb', calendar: 'src="/feeds/empty.ics"' });
      await norwegian.says('Ingen aktiviteter er planlagt for tiden.');
      await norwegian.isQuiet();
    },
  },
  {
    title: 'when one of two calendars is down, the other is shown and the missing one is named',
    async run(page, site) {
      site.answer(ours, choir);
      site.answer('/theirs.ics', { status: 500, headers: { 'access-control-allow-origin': '*' } });
      const house = await openPage(page, site, { calendar: `src="${ours} ${site.crossOrigin}/theirs.ics"` });
      await house.shows(2);
      await house.says(`We could not get the activities from ${new URL(site.crossOrigin).host}. Everything else is shown here.`);
      const { warnings } = await house.recorded();
      assert.equal(warnings.length, 1);
      assert.match(warnings.join(), /theirs\.ics answered with the status 500/u);
    },
  },
  {
    title: 'when the calendar cannot be read, there are a link, a telephone number and “Try again”, which brings the list',
    async run(page, site) {
      site.answer(ours, { status: 503 });
      const house = await openPage(page, site, { calendar });
      await house.says(words.failed);
      assert.equal(await page.byRole('link', { name: 'Open the calendar file' }).attribute('href'), ours);
      assert.equal(await page.byRole('link', { name: '12 34 56 78' }).attribute('href'), 'tel:+4712345678');
      await house.pressButton('Try again');
      await page.waitFor('it is tried again', () => asked(site, ours) === 2);
      await house.says(words.failed);
      site.answer(ours, choir);
      await house.pressButton('Try again');
      await house.shows(2);
      assert.doesNotMatch(await page.text(), /cannot be shown/u);
      assert.equal((await house.recorded()).warnings.length, 1);
    },
  },
  {
    title: 'whoever presses “Try again” by keyboard is not thrown back to the top of the page',
    async run(page, site) {
      site.answer(ours, { status: 503 });
      const house = await openPage(page, site, { calendar });
      await house.pressButton('Try again');
      await page.waitFor('it is tried again', () => asked(site, ours) === 2);
      await house.says(words.failed);
      assert.equal(await page.activeElement(), 'button “Try again”');
    },
  },
  {
    title: 'offline, the list stays, with the time at which we knew it; online again, it is as new',
    async run(page, site) {
      site.answer(ours, choir);
      const house = await openPage(page, site, { calendar });
      const before = await house.shows(2);
      await page.offline(true);
      // A connection that says it is back, and is not: the train has left the tunnel for a moment.
      await page.evaluate(backOnline);
      await house.says(words.stale);
      assert.deepEqual(await house.entries(), before);
      site.answer(ours, feedOf({ title: 'Choir practice', day: 1 }, { title: 'Repair café', day: 2 }, { title: 'Chess', day: 3 }));
      await page.offline(false);
      // A page may hear that it is online a moment before it is, so it hears it once more.
      await page.evaluate(backOnline);
      await house.shows(3);
      assert.doesNotMatch(await page.text(), words.stale);
    },
  },
  {
    title: 'a calendar that is down while one looks at it keeps its list, and “Try again” brings the newest',
    async run(page, site) {
      site.answer(ours, choir);
      const house = await openPage(page, site, { calendar });
      await house.shows(2);
      site.answer(ours, { status: 502 });
      await page.evaluate(backOnline);
      await house.says(words.stale);
      assert.equal((await house.entries()).length, 2);
      site.answer(ours, feedOf({ title: 'Chess', day: 1 }));
      await house.pressButton('Try again');
      const [only] = await house.shows(1);
      assert.equal(await page.activeElement(), `link “${only}”`);
    },
  },
];
