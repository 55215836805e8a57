import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { OfferedTime } from './time-slots.ts';
import { TimeSlotsPage } from './time-slots.page.ts';

const ten: OfferedTime = { start: '2099-11-26T10:00' };
const twelve: OfferedTime = { start: '2099-11-26T12:00' };
const day = (at: number): OfferedTime => ({ start: `2099-11-${String(at).padStart(2, '0')}T10:00` });
const month = Array.from({ length: 12 }, (_, at) => day(at + 1));

const open = (slots: readonly OfferedTime[], how?: { lang?: string; dir?: string }): Promise<TimeSlotsPage> => TimeSlotsPage.open(html`<dugnad-time-slots label="When?" name="time" .slots=${slots}></dugnad-time-slots>`, how);
const wordsOf = (page: TimeSlotsPage): string[] => Object.values(page.days).flat();

describe('what a visitor is told of a time', () => {
  const cases: readonly [what: string, time: Partial<OfferedTime>, words: string][] = [
    ['its clock', {}, '10:00'],
    ['until when', { end: '2099-11-26T11:30' }, '10:00–11:30'],
    ['until when past midnight', { end: '2099-11-27T01:00' }, '10:00–01:00'],
    ['nothing of an end that cannot be read', { end: 'late' }, '10:00'],
    ['a note', { note: 'Room 2' }, '10:00 Room 2'],
    ['how many places are free', { remaining: 3 }, '10:00 Free places: 3'],
    ['how many places are free, of how many', { remaining: 3, capacity: 12 }, '10:00 Free places: 3 of 12'],
    ['nothing of places that nobody counts', { capacity: 12 }, '10:00'],
    ['that it is taken, when no place is free', { remaining: 0, capacity: 12 }, '10:00 Taken'],
    ['that it is taken, when more came than there was room for', { remaining: -1, capacity: 12 }, '10:00 Taken'],
    ['why it cannot be had', { taken: true, reason: 'The hall is let' }, '10:00 The hall is let'],
    ['why it cannot be had, and the note too', { taken: true, reason: 'Full', note: 'Room 2' }, '10:00 Room 2 Full'],
    ['no reason for what can be had', { reason: 'Full' }, '10:00'],
    ['words, not markup', { note: '<b>Room</b> & hall' }, '10:00 <b>Room</b> & hall'],
  ];
  for (const [what, time, words] of cases) it(`is ${what}`, async () => expect(wordsOf(await open([{ ...ten, ...time }]))).to.deep.equal([words]));

  it('has both ends for machines', async () => {
    const page = await open([{ start: '2099-11-26T10:00+01:00', end: '2099-11-26T11:00+01:00' }]);
    expect([...page.form.querySelectorAll('label time')].map((time) => (time as HTMLTimeElement).dateTime)).to.deep.equal(['2099-11-26T10:00+01:00', '2099-11-26T11:00+01:00']);
  });
});

describe('an offer that changes while somebody chooses', () => {
  it('says so when the time that was chosen is gone altogether', async () => {
    const page = await open([ten, twelve]);
    page.input(ten.start).click();
    await page.set({ slots: [twelve] });
    expect([page.data, page.text('.error')]).to.deep.equal([[], 'The time you chose is no longer free. Choose another one.']);
  });

  it('says nothing when another one is gone', async () => {
    const page = await open([ten, twelve]);
    page.input(ten.start).click();
    await page.set({ slots: [ten] });
    expect([page.data, page.text('.error')]).to.deep.equal([[['time', ten.start]], '']);
  });

  it('lets the page’s own error stand before that', async () => {
    const page = await open([ten, twelve]);
    page.input(ten.start).click();
    await page.set({ slots: [twelve], error: 'Choose a time this week.' });
    expect(page.text('.error')).to.equal('Choose a time this week.');
  });

  it('offers a time again that has become free', async () => {
    const page = await open([{ ...ten, taken: true }]);
    expect(page.input(ten.start).disabled).to.equal(true);
    await page.set({ slots: [ten] });
    page.input(ten.start).closest('label')!.click();
    expect(page.data).to.deep.equal([['time', ten.start]]);
  });

  it('keeps what was chosen by its id, though the time has moved', async () => {
    const page = await open([{ id: 'a', ...ten }, { id: 'b', ...twelve }]);
    page.input('a').click();
    await page.set({ slots: [{ id: 'a', start: '2099-11-28T15:00' }, { id: 'b', ...twelve }] });
    expect([page.data, Object.keys(page.days)]).to.deep.equal([[['time', 'a']], ['Thursday 26 November 2099', 'Saturday 28 November 2099']]);
  });

  it('puts a new time in its place in the order of reading (WCAG 1.3.2)', async () => {
    const page = await open([ten, twelve]);
    await page.set({ slots: [twelve, { start: '2099-11-26T11:00' }, ten] });
    expect(page.inputs.map(({ value }) => value.slice(11))).to.deep.equal(['10:00', '11:00', '12:00']);
  });

  it('keeps several that are chosen, and lets go of the one that is gone', async () => {
    const page = await open([ten, twelve, day(27)]);
    await page.set({ multiple: true });
    page.inputs.forEach((input) => input.click());
    await page.set({ slots: [ten, day(27)] });
    expect(page.data.map(([, value]) => value)).to.deep.equal([ten.start, day(27).start]);
  });

  it('becomes one of one again, with one chosen at most', async () => {
    const page = await open([ten, twelve]);
    await page.set({ multiple: true });
    page.inputs.forEach((input) => input.click());
    await page.set({ multiple: false });
    expect(page.data).to.have.length(1);
  });

  it('is sent under another name when the page gives it one', async () => {
    const page = await open([ten]);
    page.inputs[0]!.click();
    await page.set({ name: 'shift' });
    expect(page.data).to.deep.equal([['shift', ten.start]]);
  });
});

describe('many days', () => {
  it('are led through by keys alone (WCAG 2.1.1)', async () => {
    const page = await open(month);
    page.button('Later').focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(Object.keys(page.days)[0]).to.contain('6 November');
    await sendKeys({ press: ' ' });
    await page.settled();
    expect([Object.keys(page.days).length, page.button('Later').getAttribute('aria-disabled'), page.slots.shadowRoot!.activeElement === page.button('Later')]).to.deep.equal([2, 'true', true]);
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(Object.keys(page.days), 'nothing lies beyond').to.have.length(2);
  });

  it('say how many there are by what one can press: nothing for a handful', async () => {
    expect([(await open(month.slice(0, 5))).slots.shadowRoot!.querySelector('.moves'), (await open(month.slice(0, 6))).slots.shadowRoot!.querySelector('.moves') === null]).to.deep.equal([null, false]);
  });

  it('show what is left when the first of them are over', async () => {
    const page = await open(month);
    await page.set({ slots: month.slice(8) });
    expect(Object.keys(page.days)).to.have.length(4);
  });

  it('stay where one was when days behind them come', async () => {
    const page = await open(month);
    page.button('Later').click();
    await page.settled();
    const before = Object.keys(page.days);
    await page.set({ slots: [...month, day(20)] });
    expect(Object.keys(page.days)).to.deep.equal(before);
  });

  it('are at the first one that is free', async () => {
    const page = await open(month.map((time, at) => ({ ...time, taken: at < 7 })));
    expect(Object.keys(page.days)[0]).to.contain('8 November');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`keep within a column of 180 px, when ${dir} (WCAG 1.4.10)`, async () => {
      const page = await open(month.map((time) => ({ ...time, note: 'Frivilligsentralkoordinator' })), { dir });
      page.form.style.inlineSize = '180px';
      await page.settled();
      expect(page.form.scrollWidth).to.be.at.most(181);
    });
  }
});
