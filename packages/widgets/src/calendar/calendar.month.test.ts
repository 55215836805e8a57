import { expect, waitUntil } from '@open-wc/testing';
import { CalendarPage, evening, week } from './calendar.page.ts';

describe('the month of a calendar', () => {
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

  it('goes to the next month, says so once and keeps the focus on the button (WCAG 2.1.1, 4.1.3)', async () => {
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

  it('shows an activity of several days on each of them', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'camp', title: 'Camp', start: '2026-11-24', end: '2026-11-27' }], view: 'month' });
    const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((date) => page.cell(date).includes('Camp'));
    expect(days).to.deep.equal([false, true, true, true, false]);
  });

  it('shows what began last month on the days of this one', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'camp', title: 'Camp', start: '2026-10-30', end: '2026-11-03' }], view: 'month' });
    expect(page.cell('2026-11-01')).to.contain('Camp');
    expect(page.cell('2026-11-02')).to.contain('Camp');
    expect(page.cell('2026-11-03')).not.to.contain('Camp');
  });

  it('writes no clock before what lasts all day', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'fair', title: 'Fair', start: '2026-11-24' }], view: 'month' });
    expect(page.entries).to.deep.equal(['Fair, Tuesday 24 November']);
  });

  it('marks today, and only today', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    expect(page.current).to.deep.equal(['2026-11-22']);
    await page.press('Next');
    expect(page.current).to.deep.equal([]);
  });

  it('marks the new day when midnight passes', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    await page.passTo(Date.UTC(2026, 10, 22, 23, 1));
    expect(page.current).to.deep.equal(['2026-11-23']);
  });

  for (const [month, days] of [['2026-10', 31], ['2027-02', 28], ['2027-03', 31], ['2028-02', 29]] as const) {
    it(`has ${days} days in ${month}, each once, whatever the clock does`, async () => {
      const page = await CalendarPage.open({ activities: [evening(`${month}-15`, 'Choir')], view: 'month', date: `${month}-20` });
      expect(new Set(page.days).size).to.equal(days);
      expect(page.days.at(-1)).to.equal(`${month}-${days}`);
    });
  }

  it('goes to the month before, from the last day of a long month too', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month', date: '2027-03-31' });
    await page.press('Previous');
    expect(page.headings[0]).to.equal('February 2027');
  });

  it('says that nothing comes later when nothing does', async () => {
    const page = await CalendarPage.open({ view: 'month' });
    expect(page.text).to.contain('No activities in this month, and none later.');
  });

  it('is shown in place of the list on demand, and is said', async () => {
    const page = await CalendarPage.open({ activities: week });
    await page.press('Month');
    await waitUntil(() => page.said === 'November 2026, 2 activities');
    expect(page.pressed).to.deep.equal(['Month']);
    await page.press('List');
    await waitUntil(() => page.said === 'List, 3 activities');
    expect(page.pressed).to.deep.equal(['List']);
    expect(page.focused).to.equal('List');
  });

  it('says nothing, and asks nothing, when it is shown already', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    let told = 0;
    page.calendar.addEventListener('dugnad-date-change', () => (told += 1));
    await page.press('Month');
    expect([told, page.source.asked.length]).to.deep.equal([0, 1]);
  });

  it('tells the page once for each press', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    const told: string[] = [];
    page.calendar.addEventListener('dugnad-date-change', ({ date, view }) => told.push(`${view} ${date}`));
    await page.press('Next');
    await page.press('Next');
    await page.press('List');
    expect(told).to.deep.equal(['month 2026-12-01', 'month 2027-01-01', 'list 2027-01-01']);
  });

  describe('where it is narrow', () => {
    it('takes the chosen day away by a second press', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month', width: 320 });
      await page.press('Monday 23 November, 1 activity');
      await page.press('Monday 23 November, 1 activity', 'Space');
      expect(page.headings).to.deep.equal(['November 2026']);
    });

    it('forgets the chosen day when the month changes', async () => {
      const page = await CalendarPage.open({ activities: week, view: 'month', width: 320 });
      await page.press('Monday 23 November, 1 activity');
      await page.press('Next');
      await page.press('Previous');
      expect(page.headings).to.deep.equal(['November 2026']);
    });

    it('shows counts in the days, and does not make the page wider', async () => {
      const busy = Array.from({ length: 12 }, (_, at) => evening('2026-11-25', `Evening ${at}`));
      const page = await CalendarPage.open({ activities: busy, view: 'month', width: 288 });
      expect(page.root.querySelector('button.choose .count')?.textContent).to.equal('12');
      // Half a hairline of a table's outer edge is counted by WebKit.
      expect(page.calendar.scrollWidth).to.be.at.most(289);
    });
  });
});

describe('a camp of three days in the month', () => {
  const camp = { id: 'camp', title: 'Camp', start: '2026-11-27T18:00:00+01:00[Europe/Oslo]', end: '2026-11-29T15:00:00+01:00[Europe/Oslo]' };

  it('stands on each of its days, with the clock on the first', async () => {
    const page = await CalendarPage.open({ activities: [camp], view: 'month' });
    expect(page.entries).to.deep.equal(['18:00 Camp, Friday 27 November', 'Camp, Saturday 28 November', 'Camp, Sunday 29 November']);
  });

  it('says in the list when it begins, and through which day it lasts', async () => {
    const page = await CalendarPage.open({ activities: [camp] });
    expect(page.entries[0]).to.contain('18:00, through Sunday 29 November');
  });
});
