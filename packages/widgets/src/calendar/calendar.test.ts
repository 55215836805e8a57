import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CalendarPage, evening, spoken } from './calendar.page.ts';

const week = [evening('2026-11-23', 'Choir'), evening('2026-11-24', 'Chess', { status: 'cancelled' }), evening('2026-12-01', 'Advent')];
const many = Array.from({ length: 45 }, (_, at) => evening('2026-11-25', `Evening ${String(at + 1).padStart(2, '0')}`));

describe('<dugnad-calendar>', () => {
  describe('the list', () => {
    it('stands under the month and the full weekday and date', async () => {
      const page = await CalendarPage.open({ activities: week });
      expect(page.headings).to.deep.equal(['November 2026', 'Monday 23 November', 'Tuesday 24 November', 'December 2026', 'Tuesday 1 December']);
    });

    it('says status, clock, title and date of an entry in one key press', async () => {
      const page = await CalendarPage.open({ activities: week });
      expect(page.entries).to.deep.equal(['18:00–20:00 Choir Monday 23 November', 'Cancelled 18:00–20:00 Chess Tuesday 24 November', '18:00–20:00 Advent Tuesday 1 December']);
    });

    it('says "Now" for what is going on, and until when', async () => {
      const going = { id: 'open', title: 'Open house', start: '2026-11-22T10:00:00+01:00[Europe/Oslo]', end: '2026-11-22T15:00:00+01:00[Europe/Oslo]' };
      const page = await CalendarPage.open({ activities: [going] });
      expect(page.headings).to.deep.equal(['Now']);
      expect(page.entries[0]).to.contain('until 15:00');
    });

    it('calls today "Today"', async () => {
      const page = await CalendarPage.open({ activities: [evening('2026-11-22', 'Choir')] });
      expect(page.headings[1]).to.equal('Today, Sunday 22 November');
    });

    it('shows the words of an association in the visitor’s language, marked with it', async () => {
      const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'x', { title: { nb: 'Kor', ar: 'جوقة' } })] });
      const title = page.root.querySelector('.title span');
      expect(title?.textContent).to.equal('Kor');
      expect(title?.getAttribute('lang')).to.equal('nb');
      expect(title?.getAttribute('dir')).to.equal('ltr');
    });

    it('begins with 20, shows 20 more on demand and leads to the first of them', async () => {
      const page = await CalendarPage.open({ activities: many });
      expect(page.entries).to.have.length(20);
      await page.press('Show more');
      expect(page.entries).to.have.length(40);
      expect(page.focused).to.contain('Evening 21 ');
      await waitUntil(() => page.said === 'Showing 20 more activities');
      await page.press('Show more');
      expect(page.entries).to.have.length(45);
      expect(page.text).not.to.contain('Show more');
    });

    it('shows earlier ones on demand and stays where one pressed', async () => {
      const before = Array.from({ length: 22 }, (_, at) => evening(`2026-10-${String(at + 1).padStart(2, '0')}`, `October ${at + 1}`));
      const page = await CalendarPage.open({ activities: [...before, ...week] });
      expect(page.entries).to.have.length(3);
      await page.press('Earlier');
      expect(page.entries).to.have.length(23);
      expect(page.focused).to.equal('Earlier');
      await waitUntil(() => page.said === 'Showing 20 more activities');
      await page.press('Earlier');
      expect(page.entries).to.have.length(25);
      expect(page.text).not.to.contain('Earlier');
    });

    it('says that nothing is planned', async () => {
      const page = await CalendarPage.open();
      expect(page.text).to.contain('No activities are planned at the moment.');
    });

    it('follows its source: what is taken out of the feed leaves the page', async () => {
      const page = await CalendarPage.open({ activities: week });
      page.source.update({ activities: week.slice(1) });
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => page.entries.length === 2);
    });
  });

  describe('the month', () => {
    it('is a table with a caption and a heading for each weekday', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month' });
      expect(page.root.querySelector('caption')?.textContent?.trim()).to.equal('November 2026');
      expect(page.root.querySelectorAll('th[scope="col"]')).to.have.length(7);
      expect(page.root.querySelector('[role="grid"]')).to.equal(null);
    });

    it('says the full date and the count of a day, and the date of each entry', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month' });
      expect(page.cell('2026-11-24')).to.contain('Tuesday 24 November, 1 activity');
      expect(page.entries[1]).to.equal('Cancelled18:00 Chess, Tuesday 24 November');
    });

    it('goes to the next month, says so once and keeps the focus on the button', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month' });
      await page.press('Next');
      expect(page.headings).to.deep.equal(['December 2026']);
      expect(page.focused).to.equal('Next');
      await waitUntil(() => page.said === 'December 2026, 1 activity');
    });

    it('comes back by "Today"', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month', date: '2027-05-01' });
      expect(page.headings).to.deep.equal(['May 2027']);
      await page.press('Today');
      expect(page.headings).to.deep.equal(['November 2026']);
      expect(page.focused).to.equal('Today');
    });

    it('names the next date that has something when the month has nothing, and goes there', async () => {
      const page = await CalendarPage.open({ activities: [evening('2027-04-03', 'Spring')], view: 'month' });
      expect(page.text).to.contain('No activities in this month.');
      await page.press('Next activity: Saturday 3 April 2027');
      expect(page.entries).to.have.length(1);
    });

    it('tells the page where one is', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month' });
      const told = page.next('dugnad-date-change');
      page.calendar.next();
      const event = await told;
      expect(event).to.include({ date: '2026-12-01', view: 'month' });
    });

    it('shows the activities of a chosen day below it where it is narrow', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month', width: 320 });
      await page.press('Monday 23 November, 1 activity');
      expect(page.headings).to.include('Monday 23 November');
      expect(page.entries.at(-1)).to.equal('18:00–20:00 Choir Monday 23 November');
    });
  });

  describe('the details', () => {
    const talk = evening('2026-11-23', 'Talk', {
      place: { name: 'The library', address: 'Storgata 1' },
      description: 'Bring tea.\n\nSee https://a.example/talk.',
      contact: { name: 'Kari Nordmann', phone: '12 34 56 78' },
    });

    it('open in a dialog with what, when, where and whom to ask', async () => {
      const page = await CalendarPage.open({ activities: [talk] });
      await page.openEntry('Talk');
      const text = spoken(page.dialog);
      for (const words of ['Talk', 'Monday 23 November', '18:00–20:00', 'The library', 'Storgata 1', 'Bring tea.']) expect(text).to.contain(words);
      expect(page.dialog?.querySelector('dugnad-contact-strip')?.shadowRoot?.querySelector('a[href="tel:12345678"]')).to.not.equal(null);
      expect(page.dialog?.querySelector('a[href="https://a.example/talk"]')).to.not.equal(null);
    });

    it('give a calendar file with this activity', async () => {
      const page = await CalendarPage.open({ activities: [talk] });
      await page.openEntry('Talk');
      const saved = page.nextSaved();
      await page.press('Add to my calendar');
      const { name, text } = await saved;
      expect(name).to.equal('Talk.ics');
      expect(text).to.contain('SUMMARY:Talk').and.to.contain('DTSTART:20261123T170000Z');
    });

    it('close by Escape and give the focus back to the entry', async () => {
      const page = await CalendarPage.open({ activities: [talk] });
      await page.openEntry('Talk');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => page.dialog === null);
      expect(page.focused).to.contain('Talk');
    });

    it('open by themselves for an address that names the activity', async () => {
      const page = await CalendarPage.open({ activities: week });
      const href = page.root.querySelector('a[href*="Advent"]')?.getAttribute('href') ?? '';
      location.hash = href;
      await waitUntil(() => page.dialog?.textContent?.includes('Advent'));
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('tell the page what was opened', async () => {
      const page = await CalendarPage.open({ activities: [talk] });
      const told = page.next('dugnad-activity-open');
      await page.openEntry('Talk');
      expect((await told).activity.title).to.equal('Talk');
    });
  });

  describe('while it is not ready', () => {
    it('shows what the page itself gave', async () => {
      const page = await CalendarPage.open({ wait: new Promise(() => undefined), fallback: 'Ring Kari, 12 34 56 78' });
      expect(page.showsFallback).to.equal(true);
    });

    it('takes it away once the activities are there', async () => {
      const page = await CalendarPage.open({ activities: week, fallback: 'Ring Kari, 12 34 56 78' });
      expect(page.showsFallback).to.equal(false);
    });
  });

  describe('when a source fails', () => {
    it('says so, keeps what the page gave, and tries again on demand', async () => {
      const page = await CalendarPage.open({ fail: 'network', fallback: 'Ring Kari, 12 34 56 78' });
      expect(page.notices).to.deep.equal(['The calendar cannot be shown here right now.']);
      expect(page.showsFallback).to.equal(true);
      page.source.update({ fail: undefined, activities: week });
      await page.press('Try again');
      await waitUntil(() => page.entries.length === 3);
    });

    it('tells the page why', async () => {
      const page = await CalendarPage.open({ activities: week });
      const told = page.next('dugnad-error');
      page.source.update({ fail: 'timeout' });
      window.dispatchEvent(new Event('online'));
      expect((await told).error.code).to.equal('timeout');
    });

    it('keeps showing what is known, and says of when it is', async () => {
      const page = await CalendarPage.open({ activities: week });
      page.source.update({ fail: 'offline' });
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => page.notices.length > 0);
      expect(page.notices).to.deep.equal(['You have no internet connection.']);
      expect(page.text).to.contain('Last updated: 13:00.');
      expect(page.entries).to.have.length(3);
    });
  });

  describe('accessibility', () => {
    const full = [...week, evening('2026-11-26', 'Dance', { status: 'full', place: { name: 'Hall' } })];

    it('holds in the list', async () => {
      const page = await CalendarPage.open({ activities: full });
      await expect(page.calendar).to.be.accessible();
    });

    it('holds in the month, also from right to left', async () => {
      const page = await CalendarPage.open({ activities: full, view: 'month', dir: 'rtl' });
      await expect(page.calendar).to.be.accessible();
    });

    it('holds in the details', async () => {
      const page = await CalendarPage.open({ activities: full });
      await page.openEntry('Dance');
      await expect(page.calendar).to.be.accessible();
    });

    it('holds in failure', async () => {
      const page = await CalendarPage.open({ fail: 'network' });
      await expect(page.calendar).to.be.accessible();
    });
  });
});
