import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { CalendarPage, evening, spoken, week } from './calendar.page.ts';
import { LazyPart } from './lazy-part.ts';

describe('the details of an activity', () => {
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
    expect(page.dialog?.querySelector('.strip a[href="tel:12345678"]')).to.not.equal(null);
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

  it('close by Escape and give the focus back to the entry (WCAG 2.1.1, 2.1.2, 2.4.3)', async () => {
    const page = await CalendarPage.open({ activities: [talk] });
    await page.openEntry('Talk');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => page.dialog === null);
    expect(page.focused).to.contain('Talk');
  });

  it('begin at their title, from where one reads on', async () => {
    const page = await CalendarPage.open({ activities: [talk] });
    await page.openEntry('Talk');
    expect(page.focused).to.equal('Talk');
    expect(page.dialog?.matches(':modal')).to.equal(true);
  });

  it('close by their Close button and by a press beside them, not by one inside', async () => {
    const page = await CalendarPage.open({ activities: [talk] });
    await page.openEntry('Talk');
    const { left, top } = page.dialog!.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 40), Math.round(top + 60)] });
    expect(page.dialog?.hasAttribute('open')).to.equal(true);
    await sendMouse({ type: 'click', position: [Math.round(left - 6), Math.round(top + 60)] });
    await waitUntil(() => page.dialog === null);
    await resetMouse();
    await page.openEntry('Talk');
    await page.press('Close');
    await waitUntil(() => page.dialog === null);
    expect(page.focused).to.contain('Talk');
  });

  it('are shut when the calendar is taken out of the page, and can be opened when it is back', async () => {
    const page = await CalendarPage.open({ activities: [talk] });
    await page.openEntry('Talk');
    const place = page.calendar.parentElement!;
    page.calendar.remove();
    place.append(page.calendar);
    await waitUntil(() => page.dialog === null);
    await page.openEntry('Talk');
    expect(page.dialog?.matches(':modal')).to.equal(true);
  });

  it('keep the title as it was written', async () => {
    const page = await CalendarPage.open({ activities: [{ ...talk, title: 'iPad for beginners' }] });
    await page.openEntry('iPad');
    expect(getComputedStyle(page.dialog!.querySelector('h2')!, '::first-letter').textTransform).to.equal('none');
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

  const paragraphs = (page: CalendarPage) => [...(page.dialog?.querySelectorAll('.description p') ?? [])].map(spoken);
  const facts = (page: CalendarPage) => [...(page.dialog?.querySelectorAll('dl > div') ?? [])].map(spoken);

  it('say the status before the title', async () => {
    const page = await CalendarPage.open({ activities: [{ ...talk, status: 'full' }] });
    await page.openEntry('Talk');
    expect(spoken(page.dialog?.querySelector('h2') ?? null)).to.equal('Fully booked Talk');
  });

  it('keep the paragraphs of what an association wrote, in its own language', async () => {
    const page = await CalendarPage.open({ activities: [{ ...talk, description: { nb: 'Ta med te.\n\n\nOg kake.', ar: 'شاي' } }] });
    await page.openEntry('Talk');
    expect(paragraphs(page)).to.deep.equal(['Ta med te.', 'Og kake.']);
    expect(page.dialog?.querySelector('.description')?.getAttribute('lang')).to.equal('nb');
  });

  it('show what was written as words, never as part of the page', async () => {
    const page = await CalendarPage.open({ activities: [{ ...talk, description: '<img src=x onerror=alert(1)> javascript:alert(1)' }] });
    await page.openEntry('Talk');
    expect(paragraphs(page)).to.deep.equal(['<img src=x onerror=alert(1)> javascript:alert(1)']);
    expect(page.dialog?.querySelectorAll('.description *').length).to.equal(1);
  });

  it('list only what is known: place, way to join, organiser, page', async () => {
    const known = {
      place: { name: 'Hall', address: 'Hall' },
      online: { url: 'https://a.example/meet', revealed: 'public' as const },
      organiser: { id: 'o', kind: 'association' as const, name: 'Choirs', url: 'https://a.example/' },
      url: 'https://a.example/talk',
    };
    const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'Talk', known), evening('2026-11-24', 'Bare')] });
    await page.openEntry('Talk');
    expect(facts(page)).to.deep.equal(['Place Hall', 'Online Join from home', 'Organiser Choirs', 'More Page of this activity'].map((fact) => fact.replace(' ', '')));
    await page.closeDialog();
    await page.openEntry('Bare');
    expect(facts(page)).to.deep.equal([]);
    expect(page.dialog?.querySelector('.strip')).to.equal(null);
  });

  it('keep a way to join to themselves that is given only after signing up', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'Talk', { online: { url: 'https://a.example/meet', revealed: 'after-sign-up' } })] });
    await page.openEntry('Talk');
    expect(page.dialog?.querySelector('a[href="https://a.example/meet"]')).to.equal(null);
  });

  it('name the zone where the activity is at home in another one', async () => {
    const page = await CalendarPage.open({ activities: [{ ...talk, timeZone: 'America/New_York' }] });
    await page.openEntry('Talk');
    expect(spoken(page.dialog?.querySelector('.moment') ?? null)).to.contain('(Europe/Oslo)');
  });

  it('say the first and the last day of what lasts several', async () => {
    const page = await CalendarPage.open({ activities: [{ id: 'camp', title: 'Camp', start: '2026-11-24', end: '2026-11-27' }] });
    await page.openEntry('Camp');
    expect(spoken(page.dialog?.querySelector('.moment') ?? null)).to.equal('Tuesday 24 November – Thursday 26 November');
  });

  it('take the organiser’s contact where the activity has none', async () => {
    const page = await CalendarPage.open({ activities: [evening('2026-11-23', 'Talk', { organiser: { id: 'o', kind: 'association', name: 'Choirs', contact: { name: 'Ola', phone: '87 65 43 21' } } })] });
    await page.openEntry('Talk');
    expect(page.dialog?.querySelector('.strip a[href="tel:87654321"]')).to.not.equal(null);
  });

  it('say beside the buttons what came of pressing one', async () => {
    const page = await CalendarPage.open({ activities: [talk] });
    await page.openEntry('Talk');
    const status = () => spoken(page.dialog?.querySelector('[role="status"]') ?? null);
    const copy = [...page.dialog!.querySelectorAll('a')].find((link) => spoken(link) === 'Copy the link')!;
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(clipboard, 'writeText', { configurable: true, value: (words: string) => Promise.resolve(written.push(words)) });
    copy.click();
    await waitUntil(() => status() === 'The link is copied.');
    expect(written).to.deep.equal([copy.href]);
    Object.defineProperty(clipboard, 'writeText', { configurable: true, value: () => Promise.reject(new Error('not allowed')) });
    copy.click();
    await waitUntil(() => status() === 'That did not work. Try again.');
    Reflect.deleteProperty(clipboard, 'writeText');
  });

  it('are for one activity at a time', async () => {
    const page = await CalendarPage.open({ activities: week });
    await page.openEntry('Choir');
    await page.closeDialog();
    await page.openEntry('Advent');
    expect(page.root.querySelectorAll('dialog')).to.have.length(1);
    expect(spoken(page.dialog?.querySelector('h2') ?? null)).to.equal('Advent');
  });

  it('open from an entry of the month too', async () => {
    const page = await CalendarPage.open({ activities: [talk], view: 'month', width: 1000 });
    await page.openEntry('Talk');
    expect(page.text).to.contain('The library');
  });

  it('stay shut for an address that names nothing there is', async () => {
    const page = await CalendarPage.open({ activities: week });
    const asked = page.source.asked.length;
    location.hash = '#activity-2026-11-23-nobody';
    await waitUntil(() => page.source.asked.length > asked);
    await page.settled();
    expect(page.dialog).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stay shut for an address that was cut in the middle of a letter, and ask nobody', async () => {
    const page = await CalendarPage.open({ activities: week });
    const asked = page.source.asked.length;
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#activity-2026-11-23-%E0%A4%A';
    await changed;
    await page.settled();
    expect(page.source.asked).to.have.length(asked);
    expect(page.dialog).to.equal(null);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('find an activity far off the list by reading its day alone', async () => {
    const page = await CalendarPage.open({ activities: [...week, evening('2027-09-01', 'Autumn')], limit: 2 });
    location.hash = '#activity-2027-09-01-Autumn-2027-09-01';
    await waitUntil(() => page.dialog?.textContent?.includes('Autumn'));
    expect(page.source.asked.at(-1)).to.deep.equal({ from: '2027-09-01', to: '2027-09-02' });
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('that cannot be fetched', () => {
    const { load } = LazyPart.prototype;
    const lose = () => Promise.reject(new TypeError('the file did not load'));
    afterEach(() => Object.assign(LazyPart.prototype, { load }));

    it('say so, tell the page, and come when one tries again', async () => {
      const page = await CalendarPage.open({ activities: [talk] });
      LazyPart.prototype.load = lose;
      const told = page.next('dugnad-error');
      await page.followEntry('Talk');
      expect((await told).error.message).to.contain('details');
      await waitUntil(() => page.notices.includes('The details cannot be shown right now.'));
      Object.assign(LazyPart.prototype, { load });
      await page.press('Try again');
      await waitUntil(() => page.dialog?.hasAttribute('open'));
      expect(page.notices).to.deep.equal([]);
    });

    it('leave the list as it is when it is the month that did not come', async () => {
      const page = await CalendarPage.open({ activities: week });
      LazyPart.prototype.load = lose;
      await page.press('Month');
      expect(page.notices).to.deep.equal(['The calendar could not be updated.']);
      expect(page.entries).to.have.length(3);
      Object.assign(LazyPart.prototype, { load });
      await page.press('Try again');
      expect(page.root.querySelector('table')).to.not.equal(null);
    });
  });
});
