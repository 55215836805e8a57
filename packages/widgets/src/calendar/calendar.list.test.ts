import { expect, waitUntil } from '@open-wc/testing';
import { CalendarPage, evening, NOW, week } from './calendar.page.ts';

const many = Array.from({ length: 45 }, (_, at) => evening('2026-11-25', `Evening ${String(at + 1).padStart(2, '0')}`));
const openHouse = { id: 'open', title: 'Open house', start: '2026-11-22T10:00:00+01:00[Europe/Oslo]', end: '2026-11-22T15:00:00+01:00[Europe/Oslo]' };

describe('the list of a calendar', () => {
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

  it('starts the new day when midnight passes, and leaves yesterday behind', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-22', 'Choir'), evening('2026-11-23', 'Chess')] });
    await page.passTo(Date.UTC(2026, 10, 22, 23, 1));
    expect(page.headings).to.deep.equal(['November 2026', 'Today, Monday 23 November']);
    expect(page.entries).to.deep.equal(['18:00–20:00 Chess Monday 23 November']);
  });

  it('asks nothing again while the day is the same', async () => {
    const page = await CalendarPage.open({ activities: week });
    await page.passTo(NOW + 60_000);
    expect(page.source.asked).to.have.length(1);
  });

  it('takes what is over out of "Now", and keeps it under today', async () => {
    const page = await CalendarPage.open({ activities: [openHouse] });
    await page.passTo(Date.UTC(2026, 10, 22, 14, 30));
    expect(page.headings).to.deep.equal(['November 2026', 'Today, Sunday 22 November']);
    expect(page.entries).to.deep.equal(['10:00–15:00 Open house Sunday 22 November']);
  });

  it('never says "Now" of what is cancelled', async () => {
    const page = await CalendarPage.open({ activities: [{ ...openHouse, status: 'cancelled' }] });
    expect(page.headings).to.deep.equal(['November 2026', 'Today, Sunday 22 November']);
    expect(page.entries[0]).to.match(/^Cancelled 10:00/);
  });

  it('says "All day" for a day, and through when for several, the last day included', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'fair', title: 'Fair', start: '2026-11-23' }, { id: 'camp', title: 'Camp', start: '2026-11-24', end: '2026-11-27' }] });
    expect(page.entries).to.deep.equal(['All day Fair Monday 23 November', 'through Thursday 26 November Camp Tuesday 24 November']);
  });

  it('keeps what began days ago under today, once', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'festival', title: 'Festival', start: '2026-11-20', end: '2026-11-25' }] });
    expect(page.headings).to.deep.equal(['November 2026', 'Today, Sunday 22 November']);
    expect(page.entries).to.deep.equal(['through Tuesday 24 November Festival Friday 20 November']);
  });

  it('says when a party begins that ends after midnight', async () => {
    const party = { id: 'party', title: 'Party', start: '2026-11-28T21:00:00+01:00[Europe/Oslo]', end: '2026-11-29T02:00:00+01:00[Europe/Oslo]' };
    const page = await CalendarPage.open({ activities: [party] });
    expect(page.entries).to.deep.equal(['21:00–02:00 Party Saturday 28 November']);
  });

  it('counts what ends at midnight to the evening it belongs to', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-28', 'Dance', { end: '2026-11-29T00:00:00+01:00[Europe/Oslo]' })] });
    expect(page.entries).to.deep.equal(['18:00–00:00 Dance Saturday 28 November']);
  });

  it('says only when it begins where nobody knows the end', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-28', 'Dance', { end: undefined })] });
    expect(page.entries).to.deep.equal(['18:00 Dance Saturday 28 November']);
  });

  it('tells apart the two hours of the night in which the clock goes back', async () => {
    const twice = (offset: string, title: string) => ({ id: title, title, start: `2026-10-25T02:15:00${offset}[Europe/Oslo]`, end: `2026-10-25T02:45:00${offset}[Europe/Oslo]` });
    const page = await CalendarPage.open({ activities: [twice('+01:00', 'Second'), twice('+02:00', 'First')], date: '2026-10-24' });
    expect(page.entries).to.deep.equal(['02:15–02:45 First Sunday 25 October', '02:15–02:45 Second Sunday 25 October']);
    await page.passTo(Date.UTC(2026, 9, 25, 1, 30));
    expect(page.entries).to.deep.equal(['until 02:45 Second Sunday 25 October', '02:15–02:45 First Sunday 25 October']);
  });

  it('gives a summer day its summer clock, also when it is looked at in winter', async () => {
    const page = await CalendarPage.open({ activities: [evening('2027-06-01', 'Garden', { start: '2027-06-01T16:00:00Z', end: '2027-06-01T17:00:00Z' })] });
    expect(page.entries[0]).to.equal('18:00–19:00 Garden Tuesday 1 June 2027');
  });

  it('says every status in words before all else, and none where all is as planned', async () => {
    const statuses = ['cancelled', 'full', 'postponed', 'moved-online', 'scheduled'] as const;
    const page = await CalendarPage.open({ activities: statuses.map((status, day) => evening(`2026-11-2${day + 3}`, 'Choir', { status })) });
    expect(page.entries.map((entry) => entry.replace(/ ?18:00.*/, ''))).to.deep.equal(['Cancelled', 'Fully booked', 'Postponed', 'Moved online', '']);
  });

  it('says where it is, and that one can join from home', async () => {
    const hall = { place: { name: 'Hall' } };
    const page = await CalendarPage.open({
      activities: [evening('2026-11-23', 'A', hall), evening('2026-11-24', 'B', { ...hall, mode: 'mixed' }), evening('2026-11-25', 'C', { mode: 'online' }), evening('2026-11-26', 'D', { mode: 'in-person' })],
    });
    expect(page.entries.map((entry) => entry.replace(/.*November ?/, ''))).to.deep.equal(['Hall', 'Hall · also online', 'Online', '']);
  });

  it('sorts those of one day by the clock, whole days first', async () => {
    const at = (hour: string) => evening('2026-11-23', hour, { start: `2026-11-23T${hour}:00+01:00[Europe/Oslo]`, end: undefined });
    const page = await CalendarPage.open({ activities: [at('19:00'), { id: 'fair', title: 'Fair', start: '2026-11-23' }, at('09:30')] });
    expect(page.entries.map((entry) => entry.split(' Monday')[0])).to.deep.equal(['All day Fair', '09:30 09:30', '19:00 19:00']);
  });

  it('begins with as many as the webmaster asked for, and shows as many more', async () => {
    const page = await CalendarPage.open({ activities: many, limit: 3 });
    expect(page.entries).to.have.length(3);
    await page.press('Show more');
    expect(page.entries).to.have.length(6);
    await waitUntil(() => page.said === 'Showing 3 more activities');
  });

  it('says one where there is one more', async () => {
    const page = await CalendarPage.open({ activities: many.slice(0, 4), limit: 3 });
    await page.press('Show more');
    await waitUntil(() => page.said === 'Showing 1 more activity');
  });

  it('goes on from a month later, and back to today, by the page’s own buttons', async () => {
    const page = await CalendarPage.open({ activities: week });
    page.calendar.next();
    await page.settled();
    expect(page.headings).to.deep.equal(['December 2026', 'Tuesday 1 December']);
    page.calendar.today();
    await page.settled();
    expect(page.entries).to.have.length(3);
    page.calendar.previous();
    await page.settled();
    expect(page.source.asked.at(-1)?.from).to.equal('2026-10-01');
  });

  it('names the year of a day that is not in this one', async () => {
    const page = await CalendarPage.open({ activities: [evening('2027-01-04', 'Choir')] });
    expect(page.headings).to.deep.equal(['January 2027', 'Monday 4 January 2027']);
  });

  it('writes every date and clock as a time that machines can read', async () => {
    const page = await CalendarPage.open({ activities: week.slice(0, 1) });
    const times = [...page.root.querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2026-11', '2026-11-23', '2026-11-23T18:00:00+01:00', '2026-11-23T20:00:00+01:00']);
  });

  it('leaves a press with Ctrl, and one on a page’s own link, to the browser', async () => {
    const page = await CalendarPage.open({ activities: week });
    const left = (link: Element | null, held: MouseEventInit) => {
      let prevented: boolean | undefined;
      const look = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      window.addEventListener('click', look, { once: true });
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...held }));
      return prevented === false;
    };
    const entry = page.root.querySelector('[part="entry"] a');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) expect(left(entry, { [key]: true }), key).to.equal(true);
    expect(page.dialog).to.equal(null);
    expect(left(entry, {})).to.equal(false);
    await waitUntil(() => page.dialog !== null, 'the entry opens');
  });
});
