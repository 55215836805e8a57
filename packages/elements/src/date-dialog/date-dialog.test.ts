import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { today } from '../date-field/civil-day.ts';
import { DateDialogPage } from './date-dialog.page.ts';

describe('<dugnad-date-dialog>', () => {
  describe('opening', () => {
    it('shows the month of the chosen day, with the cursor on that day', async () => {
      const page = await DateDialogPage.open();
      expect([page.day, page.month, page.cell('2026-11-26').getAttribute('aria-pressed')]).to.deep.equal(['2026-11-26', 'november 2026', 'true']);
      expect(page.all('[aria-selected="true"]')).to.have.length(1);
    });

    it('starts from today when no day is chosen, and marks it', async () => {
      const page = await DateDialogPage.open({ value: '' });
      expect([page.day, page.cell(today()).getAttribute('aria-current')]).to.deep.equal([today(), 'date']);
    });

    it('starts from the nearest day that can be chosen', async () => {
      expect((await DateDialogPage.open({ value: '', min: '2999-01-15' })).day).to.equal('2999-01-15');
      expect((await DateDialogPage.open({ value: '', max: '1999-01-15' })).day).to.equal('1999-01-15');
    });

    it('begins weeks as they begin in the language, and says weekdays whole', async () => {
      const first = (page: DateDialogPage): string => page.find('thead .visually-hidden').textContent;
      expect(first(await DateDialogPage.open({}, { lang: 'nb' }))).to.equal('mandag');
      expect(first(await DateDialogPage.open({}, { lang: 'en-US' }))).to.equal('Sunday');
    });

    it('says a day in full', async () => {
      expect((await DateDialogPage.open()).nameOf('2026-11-27')).to.equal('fredag 27. november 2026');
    });
  });

  describe('keys', () => {
    const moves: readonly [keys: string[], day: string][] = [
      [['ArrowRight'], '2026-11-27'],
      [['ArrowLeft'], '2026-11-25'],
      [['ArrowUp'], '2026-11-19'],
      [['ArrowDown'], '2026-12-03'],
      [['Home'], '2026-11-23'],
      [['End'], '2026-11-29'],
      [['PageDown', 'PageDown'], '2027-01-26'],
      [['PageUp'], '2026-10-26'],
    ];
    for (const [keys, day] of moves) {
      it(`${keys.join(', ')} leads to ${day}`, async () => {
        const page = await DateDialogPage.open();
        await page.press(...keys);
        expect([page.day, page.all('.day[tabindex="0"]').length]).to.deep.equal([day, 1]);
      });
    }

    it('lead the other way where one reads from right to left', async () => {
      const page = await DateDialogPage.open({}, { lang: 'ar', dir: 'rtl' });
      await page.press('ArrowLeft');
      expect(page.day).to.equal('2026-11-27');
    });

    it('choose by Enter, and focus goes back to what opened it (WCAG 2.1.1, 2.4.3)', async () => {
      const page = await DateDialogPage.open();
      await page.press('ArrowRight', 'Enter');
      await waitUntil(() => page.closings === 1);
      expect([page.changes, page.dialog.open, document.activeElement]).to.deep.equal([['2026-11-27'], false, page.opener]);
    });

    it('choose by the space bar', async () => {
      const page = await DateDialogPage.open();
      await page.press('ArrowLeft', ' ');
      await waitUntil(() => page.closings === 1);
      expect(page.changes).to.deep.equal(['2026-11-25']);
    });

    it('leave by Escape without a change (WCAG 2.1.1, 2.1.2)', async () => {
      const page = await DateDialogPage.open();
      await page.press('ArrowRight', 'Escape');
      await waitUntil(() => page.closings === 1);
      expect([page.changes, page.dialog.value, document.activeElement]).to.deep.equal([[], '2026-11-26', page.opener]);
    });

    it('reach Close, the month, the year, the moves and then one day', async () => {
      const page = await DateDialogPage.open();
      page.native.querySelector('h2')!.focus();
      const reached: string[] = [];
      for (let step = 0; step < 6; step += 1) {
        await sendKeys({ press: 'Tab' });
        reached.push(page.focused?.getAttribute('aria-label') ?? page.focused?.textContent.trim().split(/\n/)[0] ?? '');
      }
      expect(reached).to.deep.equal(['Close', 'Month', 'Year', 'Previous', 'Next', '26']);
    });
  });

  describe('moving by buttons and lists', () => {
    it('says the month that shows, and keeps the day of the month', async () => {
      const page = await DateDialogPage.open();
      page.button('Next').focus();
      await page.press('Enter');
      expect([page.month, page.find('#month').getAttribute('role'), page.focused, page.cell('2026-12-26').tabIndex]).to.deep.equal(['desember 2026', 'status', page.button('Next'), 0]);
      await page.press('Enter', 'Enter');
      page.button('Previous').click();
      await page.settled();
      expect(page.month).to.equal('januar 2027');
    });

    it('goes to any month and year', async () => {
      const page = await DateDialogPage.open();
      const [month, year] = ['select:first-child', 'select:last-child'] as const;
      await page.choose(year, '1952');
      await page.choose(month, '6');
      expect([page.month, page.find<HTMLSelectElement>(month).value, page.find<HTMLSelectElement>(year).value]).to.deep.equal(['juni 1952', '6', '1952']);
    });
  });

  describe('days that cannot be chosen', () => {
    const limits = { min: '2026-11-10', max: '2026-12-10', closed: 'sunday' };

    it('can be reached, say why, and stay unchosen', async () => {
      const page = await DateDialogPage.open(limits);
      await page.press('End', 'Enter');
      expect([page.day, page.dialog.open, page.changes]).to.deep.equal(['2026-11-29', true, []]);
      expect(page.nameOf('2026-11-29')).to.equal('søndag 29. november 2026, You cannot choose this day. Choose another one.');
      expect(page.line).to.equal('søndag 29. november 2026 You cannot choose this day. Choose another one.');
      expect(page.cell('2026-11-29').getAttribute('aria-disabled')).to.equal('true');
    });

    it('say which the first and the last day are', async () => {
      const page = await DateDialogPage.open(limits);
      expect(page.nameOf('2026-11-09')).to.contain('The first day you can choose: tirsdag 10. november 2026');
      await page.press('PageDown');
      expect(page.nameOf('2026-12-11')).to.contain('The last day you can choose: torsdag 10. desember 2026');
    });

    it('say it in the words of the page', async () => {
      const page = await DateDialogPage.open({ ...limits, closedReason: 'We rest on Sundays.' });
      expect(page.nameOf('2026-11-15')).to.contain('We rest on Sundays.');
    });
  });

  describe('weeks', () => {
    it('have their numbers when these are wanted', async () => {
      const page = await DateDialogPage.open({ weeks: true });
      expect(page.all('tbody .number').map((head) => head.textContent.replace(/\D/g, ''))).to.deep.equal(['44', '45', '46', '47', '48', '49']);
      expect((await DateDialogPage.open()).all('.number')).to.have.length(0);
    });
  });

  it('has days of at least 44 px, also with weeks', async () => {
    for (const weeks of [false, true]) {
      const page = await DateDialogPage.open({ weeks });
      const { width, height } = page.cell('2026-11-26').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('is closed when it comes back after being taken out of the page', async () => {
    const page = await DateDialogPage.open();
    const { dialog, root } = page;
    dialog.remove();
    root.append(dialog);
    await page.dialog.updateComplete;
    expect([page.dialog.open, page.native.open]).to.deep.equal([false, false]);
  });

  describe('accessibility', () => {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      it(`has nothing for axe to find, with closed days and weeks, when ${dir}`, async () => {
        const page = await DateDialogPage.open({ weeks: true, closed: 'sunday', min: '2026-11-05' }, { lang, dir });
        await expect(page.dialog).to.be.accessible();
      });
    }
  });
});
