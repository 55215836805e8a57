import { expect, waitUntil } from '@open-wc/testing';

import { today } from '../date-field/civil-day.ts';
import { DateDialogPage } from './date-dialog.page.ts';
import { addDays, addMonths } from './move-day.ts';

const [month, year] = ['select:first-child', 'select:last-child'] as const;
const namesOf = (page: DateDialogPage, select: string): string[] => [...page.find<HTMLSelectElement>(select).options].map(({ text }) => text);

describe('a visitor who goes through a calendar', () => {
  it('starts from today where the page gave what is no day', async () => {
    for (const value of ['soon', '2026-02-30', '26.11.2026']) expect((await DateDialogPage.open({ value })).day, value).to.equal(today());
  });

  it('starts from today where that can be chosen, though other days cannot', async () => {
    expect((await DateDialogPage.open({ value: '', min: addDays(today(), -5), max: addDays(today(), 5) })).day).to.equal(today());
  });

  it('starts from a chosen day that can no longer be chosen, and hears why', async () => {
    const page = await DateDialogPage.open({ value: '2026-11-26', min: '2999-01-01' });
    expect(page.day).to.equal('2026-11-26');
    expect(page.line).to.contain('The first day you can choose');
  });

  it('comes to the last day of a month that is shorter', async () => {
    const page = await DateDialogPage.open({ value: '2027-01-31' });
    await page.choose(month, '2');
    expect(page.cell('2027-02-28').tabIndex).to.equal(0);
    await page.choose(year, '2028');
    expect(page.month).to.equal('februar 2028');
  });

  it('has the months in the language of the page, and every year between the limits', async () => {
    const page = await DateDialogPage.open({ min: '2025-06-01', max: '2027-03-01' }, { lang: 'nl' });
    expect(namesOf(page, month).slice(0, 3)).to.deep.equal(['januari', 'februari', 'maart']);
    expect(namesOf(page, year)).to.deep.equal(['2025', '2026', '2027']);
  });

  it('goes over the end of a year by a month', async () => {
    const page = await DateDialogPage.open({ value: '2026-12-31' });
    page.button('Next').click();
    await page.settled();
    expect(page.month).to.equal('januar 2027');
    expect(page.find<HTMLSelectElement>(year).value).to.equal('2027');
  });

  it('stays in the calendar by keys, from the first day of a month to the last of the month before', async () => {
    const page = await DateDialogPage.open({ value: '2026-11-01' });
    await page.press('ArrowLeft');
    expect([page.day, page.month]).to.deep.equal(['2026-10-31', 'oktober 2026']);
    await page.press('ArrowRight', 'ArrowUp');
    expect(page.day).to.equal('2026-10-25');
  });

  it('keeps the keys of the browser, where another key is held with them', async () => {
    const page = await DateDialogPage.open();
    const prevented = ['ctrlKey', 'altKey', 'metaKey'].map((held) => !page.cell('2026-11-26').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', [held]: true, bubbles: true, cancelable: true, composed: true })));
    await page.settled();
    expect([prevented, page.day]).to.deep.equal([[false, false, false], '2026-11-26']);
  });

  it('is told of a day that is pressed and cannot be chosen, and goes on from there', async () => {
    const page = await DateDialogPage.open({ closed: 'sunday', closedReason: 'We rest on Sundays.' });
    page.cell('2026-11-15').click();
    await page.settled();
    expect([page.dialog.open, page.line, page.changes]).to.deep.equal([true, 'søndag 15. november 2026 We rest on Sundays.', []]);
    expect(page.cell('2026-11-15').tabIndex).to.equal(0);
    page.cell('2026-11-16').click();
    await waitUntil(() => page.closings === 1);
    expect(page.changes).to.deep.equal(['2026-11-16']);
  });

  it('is not told a reason any more once the day is another', async () => {
    const page = await DateDialogPage.open({ value: '2026-11-15', closed: 'sunday' });
    expect(page.line).to.contain('You cannot choose this day');
    await page.press('ArrowRight');
    expect(page.line).to.equal('mandag 16. november 2026');
  });

  it('finds the chosen day again, not the one it was last on', async () => {
    const page = await DateDialogPage.open();
    await page.press('PageDown', 'Escape');
    await waitUntil(() => page.closings === 1);
    page.opener.click();
    await page.settled();
    expect([page.day, page.month]).to.deep.equal(['2026-11-26', 'november 2026']);
  });

  it('finds the day that the page has chosen meanwhile', async () => {
    const page = await DateDialogPage.open();
    page.dialog.close();
    await waitUntil(() => page.closings === 1);
    page.dialog.value = '2027-05-17';
    page.dialog.show();
    await page.settled();
    expect(page.day).to.equal('2027-05-17');
  });

  it('is closed by the page without a change, and focus is where it was', async () => {
    const page = await DateDialogPage.open();
    page.dialog.close();
    await waitUntil(() => page.closings === 1);
    expect([page.changes, document.activeElement]).to.deep.equal([[], page.opener]);
  });

  it('has nothing to fetch a screen reader’s ear while it is closed', async () => {
    const page = await DateDialogPage.open();
    page.dialog.close();
    await waitUntil(() => page.closings === 1);
    await page.dialog.updateComplete;
    expect(page.all('.day, select')).to.have.length(0);
  });

  for (const [lang, dir, first, days] of [['ar', 'rtl', 'السبت', 7], ['en-GB', 'ltr', 'Monday', 7], ['uk', 'ltr', 'понеділок', 7]] as const) {
    it(`reads it in their own way: ${lang}`, async () => {
      const page = await DateDialogPage.open({}, { lang, dir });
      const heads = page.all('thead th');
      expect([heads.length, heads[0]!.querySelector('.visually-hidden')!.textContent]).to.deep.equal([days, first]);
      expect(page.all('.day time').map(({ textContent }) => textContent).slice(0, 3), 'digits as on a poster').to.deep.equal(['1', '2', '3']);
      const [one, other] = [page.cell('2026-11-24'), page.cell('2026-11-25')].map((cell) => cell.getBoundingClientRect());
      expect(one!.left < other!.left).to.equal(dir === 'ltr');
    });
  }

  it('chooses a day a month ahead with two keys', async () => {
    const page = await DateDialogPage.open();
    await page.press('PageDown', 'Enter');
    await waitUntil(() => page.closings === 1);
    expect(page.changes).to.deep.equal([addMonths('2026-11-26', 1)]);
  });
});
