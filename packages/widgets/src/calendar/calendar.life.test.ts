import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { createMemoryAdapter, type MemorySource } from '@dugnad/client/memory';
import type { ActivitySource } from '@dugnad/client/ports';
import type { DugnadCalendar } from './calendar.ts';
import { CalendarPage, evening, NOW, week } from './calendar.page.ts';

const memory = (...titles: string[]): MemorySource =>
  createMemoryAdapter({ timeZone: 'Europe/Oslo', activities: titles.map((title) => evening('2026-11-23', title)) });

/** A page that answers for the addresses it knows, as a platform or the embed would. */
async function answeringPage(sources: Readonly<Record<string, ActivitySource>>, src: string): Promise<{ calendar: DugnadCalendar; titles: () => string[] }> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.addEventListener('dugnad-port-request', ({ port, src: asked, provide }) => {
    const source = sources[asked];
    if (port === 'activity-source' && source) provide(source);
  });
  const calendar = document.createElement('dugnad-calendar');
  Object.assign(calendar, { src, now: () => NOW });
  page.append(calendar);
  return { calendar, titles: () => [...(calendar.shadowRoot?.querySelectorAll('.title') ?? [])].map(({ textContent }) => textContent) };
}

describe('what the webmaster writes', () => {
  for (const date of ['tomorrow', '2026-02-30', '22.11.2026', '']) {
    it(`shows today where the date is "${date}"`, async () => {
      const page = await CalendarPage.open({ activities: week, date });
      expect(page.source.asked[0]?.from).to.equal('2026-11-22');
      expect(page.entries).to.have.length(3);
    });
  }

  for (const view of ['week', '', 'Month']) {
    it(`shows the list where the view is "${view}"`, async () => {
      const page = await CalendarPage.open({ activities: week });
      page.calendar.setAttribute('view', view);
      await page.settled();
      expect(page.root.querySelector('table')).to.equal(null);
      expect(page.entries).to.have.length(3);
    });
  }

  for (const limit of [0, -5, Number.NaN]) {
    it(`shows twenty where the limit is ${limit}`, async () => {
      const page = await CalendarPage.open({ activities: week, limit });
      expect(page.source.asked[0]?.limit).to.equal(20);
    });
  }

  it('shows the clock of the zone asked for', async () => {
    const page = await CalendarPage.open({ activities: week.slice(0, 1), zone: 'America/New_York' });
    expect(page.entries).to.deep.equal(['12:00–14:00 Choir Monday 23 November']);
    expect(page.source.asked[0]?.timeZone).to.equal('America/New_York');
  });

  it('shows the feed’s own clock where the zone does not exist', async () => {
    const page = await CalendarPage.open({ activities: week.slice(0, 1), zone: 'Europe/Olso' });
    expect(page.entries).to.have.length(1);
  });

  it('can be changed by the page’s own script', async () => {
    const page = await CalendarPage.open({ activities: week });
    await page.set({ view: 'month', date: '2026-12-24' });
    expect(page.headings).to.deep.equal(['December 2026']);
    await page.set({ view: 'list', limit: 1, date: '' });
    expect(page.entries).to.have.length(1);
  });
});

describe('a calendar with an address', () => {
  it('asks the page who reads it, and shows what that one says', async () => {
    const { calendar, titles } = await answeringPage({ 'a.ics': memory('Choir') }, 'a.ics');
    await calendar.ready;
    await calendar.updateComplete;
    expect(titles()).to.deep.equal(['Choir']);
  });

  it('reads again when the address changes, and forgets what the old one said', async () => {
    let arrive: (value?: unknown) => void = () => undefined;
    const slow = memory('Chess');
    slow.update({ wait: new Promise((resolve) => (arrive = resolve)) });
    const { calendar, titles } = await answeringPage({ 'a.ics': memory('Choir'), 'b.ics': slow }, 'a.ics');
    await waitUntil(() => titles().length === 1);
    calendar.src = 'b.ics';
    await calendar.updateComplete;
    expect(titles()).to.deep.equal([]);
    arrive();
    await waitUntil(() => titles()[0] === 'Chess');
  });

  it('prefers the source it was given', async () => {
    const { calendar, titles } = await answeringPage({ 'a.ics': memory('Choir') }, 'a.ics');
    await waitUntil(() => titles().length === 1);
    calendar.source = memory('Dance');
    await waitUntil(() => titles()[0] === 'Dance');
  });

  it('leads to the file itself when it cannot be shown', async () => {
    const broken = memory();
    broken.update({ fail: 'cors-refused' });
    const { calendar } = await answeringPage({ 'https://a.example/x.ics https://b.example/y.ics': broken }, 'https://a.example/x.ics https://b.example/y.ics');
    await calendar.ready;
    await calendar.updateComplete;
    expect(calendar.shadowRoot?.querySelector<HTMLAnchorElement>('.notice a')?.href).to.equal('https://a.example/x.ics');
  });
});

describe('a calendar on a page that changes', () => {
  it('forgets what the old source said while the new one is read', async () => {
    const page = await CalendarPage.open({ activities: week });
    await nextFrame();
    const slow = memory('Dance');
    slow.update({ wait: new Promise(() => undefined) });
    page.calendar.source = slow;
    await page.calendar.updateComplete;
    expect(page.entries).to.deep.equal([]);
    expect(page.text).to.equal('Fetching the activities …');
  });

  it('shows the answer of the newest source, whichever comes last', async () => {
    const page = await CalendarPage.open({ activities: week });
    let late: (value?: unknown) => void = () => undefined;
    page.source.update({ wait: new Promise((resolve) => (late = resolve)), activities: [evening('2026-11-23', 'Old')] });
    window.dispatchEvent(new Event('online'));
    await page.set({ source: memory('New') });
    late();
    await nextFrame();
    expect(page.entries).to.deep.equal(['18:00–20:00 New Monday 23 November']);
  });

  it('stops reading when it is taken out of the page', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const page = await CalendarPage.open();
    page.calendar.source = {
      listActivities(_query, options) {
        signals.push(options?.signal);
        return new Promise(() => undefined);
      },
    };
    await page.calendar.updateComplete;
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([false]);
    page.calendar.remove();
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true]);
  });

  it('reads what it could not finish when it is put back', async () => {
    const page = await CalendarPage.open({ wait: new Promise(() => undefined), activities: week });
    const around = page.calendar.parentElement;
    await page.calendar.updateComplete;
    page.calendar.remove();
    page.source.update({ wait: undefined });
    around?.append(page.calendar);
    await page.settled();
    expect(page.entries).to.have.length(3);
  });

  it('shows the same when it is moved, without asking again', async () => {
    const page = await CalendarPage.open({ activities: week });
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page.calendar);
    await page.settled();
    expect(page.entries).to.have.length(3);
    expect(page.source.asked).to.have.length(1);
  });

  it('opens an entry once after it was moved', async () => {
    const page = await CalendarPage.open({ activities: week });
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(page.calendar);
    let told = 0;
    page.calendar.addEventListener('dugnad-activity-open', () => (told += 1));
    await page.openEntry('Choir');
    expect(told).to.equal(1);
  });
});

describe('two calendars on a page', () => {
  it('show their own activities and move on their own', async () => {
    const one = await CalendarPage.open({ activities: week, view: 'month' });
    const other = await CalendarPage.open({ activities: [evening('2026-11-23', 'Dance')], view: 'month' });
    await one.press('Next');
    expect([one.headings, other.headings]).to.deep.equal([['December 2026'], ['November 2026']]);
    expect(other.entries).to.deep.equal(['18:00 Dance, Monday 23 November']);
  });

  it('share one voice', async () => {
    const one = await CalendarPage.open({ activities: week, view: 'month' });
    const other = await CalendarPage.open({ activities: week, view: 'month' });
    await one.press('Next');
    await waitUntil(() => one.said.startsWith('December 2026'));
    await other.press('Previous');
    await waitUntil(() => one.said.startsWith('October 2026'));
    expect(document.querySelectorAll('dugnad-status-region')).to.have.length(1);
  });

  it('open an address only where the activity is', async () => {
    const one = await CalendarPage.open({ activities: week });
    const other = await CalendarPage.open({ activities: [evening('2026-11-23', 'Dance')] });
    location.hash = '#activity-2026-11-23-Dance-2026-11-23';
    await waitUntil(() => other.dialog !== null);
    expect(one.dialog).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
