import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { DugnadError } from '@dugnad/client/errors';
import { CalendarPage, evening, week } from './calendar.page.ts';

describe('a calendar that is not ready', () => {
  it('shows what the page itself gave', async () => {
    const page = await CalendarPage.open({ wait: new Promise(() => undefined), fallback: 'Ring Kari, 12 34 56 78' });
    expect(page.showsFallback).to.equal(true);
  });

  it('takes it away once the activities are there', async () => {
    const page = await CalendarPage.open({ activities: week, fallback: 'Ring Kari, 12 34 56 78' });
    expect(page.showsFallback).to.equal(false);
  });
});

describe('a calendar whose source fails', () => {
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

describe('a calendar that is on its way', () => {
  it('says so in words where the page gave nothing', async () => {
    const page = await CalendarPage.open({ wait: new Promise(() => undefined) });
    await page.calendar.updateComplete;
    expect(page.text).to.equal('Fetching the activities …');
  });

  for (const [state, memory] of Object.entries({ 'on its way': { wait: new Promise(() => undefined) }, shown: { activities: week }, empty: {}, broken: { fail: 'network' as const } })) {
    it(`keeps whom to ask below it while it is ${state}`, async () => {
      const page = await CalendarPage.open({ ...memory, contact: 'Ring Kari, 12 34 56 78' });
      expect(page.calendar.querySelector('[slot="contact"]')?.checkVisibility()).to.equal(true);
    });
  }

  it('is ready when activities are shown, and when they cannot be', async () => {
    const shown = await CalendarPage.open({ activities: week });
    expect(shown.calendar.ready).to.equal(shown.calendar.ready);
    expect(await shown.calendar.ready).to.equal(undefined);
    const broken = await CalendarPage.open({ fail: 'network' });
    expect(await broken.calendar.ready).to.equal(undefined);
  });

  it('is busy, and keeps what it shows, while the next month is read', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    let arrive: (value?: unknown) => void = () => undefined;
    page.source.update({ wait: new Promise((resolve) => (arrive = resolve)) });
    page.calendar.next();
    await page.calendar.updateComplete;
    expect(page.root.querySelector('[aria-busy="true"]')).to.not.equal(null);
    expect(page.headings).to.deep.equal(['November 2026']);
    arrive();
    await page.settled();
    expect(page.headings).to.deep.equal(['December 2026']);
  });
});

describe('a calendar of several sources', () => {
  const down = { src: 'https://hall.example/x.ics', error: new DugnadError('network', 'The hall is unreachable.') };

  it('shows the rest when one is down, and names the one by its own name', async () => {
    const page = await CalendarPage.open({ activities: week, failures: [{ ...down, name: 'The hall' }] });
    expect(page.notices).to.deep.equal(['We could not get the activities from The hall.']);
    expect(page.text).to.contain('Everything else is shown here.');
    expect(page.entries).to.have.length(3);
  });

  it('names it by its host where it has no name, and as written where it is no address', async () => {
    const page = await CalendarPage.open({ activities: week, failures: [down, { ...down, src: 'https://' }] });
    expect(page.notices).to.deep.equal(['We could not get the activities from hall.example, https://.']);
  });

  it('tells the page of each that is down', async () => {
    const page = await CalendarPage.open({ activities: week });
    const told: string[] = [];
    page.calendar.addEventListener('dugnad-error', ({ src, error }) => told.push(`${src} ${error.code}`));
    page.source.update({ failures: [down, { ...down, src: 'https://club.example/y.ics' }] });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => page.notices.length > 0);
    expect(told).to.deep.equal(['https://hall.example/x.ics network', 'https://club.example/y.ics network']);
  });
});

describe('a calendar that could not be brought up to date', () => {
  it('says the clock of its last reading when that was today', async () => {
    const page = await CalendarPage.open({ activities: week, stale: true, asOf: '2026-11-22T08:05:00Z' });
    expect(page.notices).to.deep.equal(['The calendar could not be updated.']);
    expect(page.text).to.contain('Last updated: 09:05.');
  });

  it('says the day too when that was before', async () => {
    const page = await CalendarPage.open({ activities: week, stale: true, asOf: '2026-11-20T17:00:00Z' });
    expect(page.text).to.contain('Last updated: Friday 20 November 18:00.');
  });

  it('is brought up to date on demand, and then says nothing of it', async () => {
    const page = await CalendarPage.open({ activities: week });
    page.source.update({ fail: 'timeout' });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => page.notices.length > 0);
    page.source.update({ fail: undefined, activities: week.slice(1) });
    await page.press('Try again');
    expect(page.notices).to.deep.equal([]);
    expect(page.entries).to.have.length(2);
  });

  it('keeps saying so when it fails again', async () => {
    const page = await CalendarPage.open({ fail: 'network' });
    let told = 0;
    page.calendar.addEventListener('dugnad-error', () => (told += 1));
    await page.press('Try again');
    await waitUntil(() => told === 1);
    expect(page.notices).to.deep.equal(['The calendar cannot be shown here right now.']);
  });
});

describe('what the webmaster is told', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (words: unknown) => warnings.push(String(words));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is which entries of the feed are broken, once, with their lines', async () => {
    const problems = [7, 9, 11, 13].map((line) => ({ src: 'https://hall.example/x.ics', line, code: 'invalid-date', message: `line ${line} is no date` }));
    await CalendarPage.open({ activities: week, problems });
    await waitUntil(() => warnings.length > 0);
    await CalendarPage.open({ activities: week, problems });
    await nextFrame();
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<dugnad-calendar>').and.contain('4 entries').and.contain('x.ics line 7').and.contain('and 1 more');
  });

  it('is why a source failed, once', async () => {
    const fail = new DugnadError('cors-refused', 'The server of https://hall.example refuses browsers: let it send CORS headers.');
    await CalendarPage.open({ fail });
    await CalendarPage.open({ fail });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('let it send CORS headers');
  });

  it('is nothing where all is well', async () => {
    await CalendarPage.open({ activities: week });
    expect(warnings).to.deep.equal([]);
  });
});

describe('a calendar for everybody', () => {
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

describe('a calendar that was asked for something and could not', () => {
  it('says aloud that the next month did not come, and never the old one again', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    page.source.update({ fail: 'network' });
    await page.press('Next');
    await waitUntil(() => page.said === 'The calendar could not be updated.');
  });

  it('does not count what was not shown', async () => {
    const many = Array.from({ length: 30 }, (_, at) => evening('2026-11-25', `Evening ${String(at).padStart(2, '0')}`));
    const page = await CalendarPage.open({ activities: many });
    page.source.update({ fail: 'network' });
    await page.press('Show more');
    await waitUntil(() => page.said === 'The calendar could not be updated.');
    expect(page.entries).to.have.length(20);
  });

  it('says aloud what "Try again" brought', async () => {
    const page = await CalendarPage.open({ fail: 'network' });
    page.source.update({ fail: undefined, activities: week });
    await page.press('Try again');
    await waitUntil(() => page.said === 'List, 3 activities');
  });

  it('disturbs nobody when it reads by itself and fails', async () => {
    const page = await CalendarPage.open({ activities: week, view: 'month' });
    await page.press('Next');
    await waitUntil(() => page.said.startsWith('December 2026'));
    const { said } = page;
    page.source.update({ fail: 'network' });
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => page.notices.length > 0);
    expect(page.said).to.equal(said);
  });
});
