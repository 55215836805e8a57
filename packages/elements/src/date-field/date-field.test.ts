import { expect, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import { DateFieldPage } from './date-field.page.ts';
import { DugnadDateField } from './date-field.ts';
import { today } from './civil-day.ts';
import { dayInNumbers } from './write-day.ts';

const when = html`<dugnad-date-field label="When?" hint="The day of the party"><input name="day" inputmode="numeric" autocomplete="off" required /></dugnad-date-field>`;

describe('<dugnad-date-field>', () => {
  describe('question', () => {
    it('names the input, and describes it with the hint and an example of how to write', async () => {
      const page = await DateFieldPage.open(when);
      expect(page.name).to.equal('When?');
      expect(page.description).to.equal(`The day of the party | For example ${dayInNumbers(today(), 'nb')}`);
    });

    it('says an error after them, and marks the input', async () => {
      const page = await DateFieldPage.open(when);
      await page.set({ error: 'Write the day', optional: true });
      expect([page.name, page.description.split(' | ').at(-1), page.input.getAttribute('aria-invalid')]).to.deep.equal(['When? (optional)', 'Write the day', 'true']);
      await page.set({ error: '' });
      expect(page.input.hasAttribute('aria-invalid')).to.equal(false);
    });

    it("leaves the page's own label, id and description alone", async () => {
      const page = await DateFieldPage.open(html`<p id="rules">In the holidays</p><dugnad-date-field label="Ours"><label>Theirs</label><input id="theirs" aria-describedby="rules" /></dugnad-date-field>`);
      expect([page.name, page.input.id, page.description.split(' | ')[0]]).to.deep.equal(['Theirs', 'theirs', 'In the holidays']);
    });

    it('comes before the input, and the calendar after it', async () => {
      const page = await DateFieldPage.open(when);
      page.input.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(page.button);
      expect(page.button.textContent.replace(/\s+/g, ' ').trim()).to.equal('Choose a date When?');
    });
  });

  describe('typing', () => {
    for (const text of ['26.11.2026', '26/11-26', '26. november 2026', '26 nov 2026', '2026-11-26', '26112026']) {
      it(`reads ${text}, shows the day in words and sends it in ISO form`, async () => {
        const page = await DateFieldPage.open(when);
        await page.type(text);
        expect([page.words, page.machineDay, page.input.value]).to.deep.equal(['torsdag 26. november 2026', '2026-11-26', text]);
        expect([page.data, page.field.value, page.form.checkValidity()]).to.deep.equal([[['day', '2026-11-26']], '2026-11-26', true]);
      });
    }

    it('reads 03/04 in the order of the language', async () => {
      const [british, american] = [await DateFieldPage.open(when, { lang: 'en' }), await DateFieldPage.open(html`${when}`, { lang: 'en-US' })];
      await british.type('03/04/2026');
      await american.type('03/04/2026');
      expect(british.words).to.match(/^Friday,? 3 April 2026$/);
      expect(american.words).to.equal('Wednesday, March 4, 2026');
    });

    it('says the day politely once it is written, and describes the input by it', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26.11.2026');
      await waitUntil(() => document.querySelector('dugnad-status-region')?.textContent.includes('torsdag 26. november 2026'));
      expect(page.description).to.contain('torsdag 26. november 2026');
    });

    it('tells the page of each change by the native events', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26.11.2026');
      expect(page.changes).to.deep.equal(['2026-11-26']);
    });

    it('keeps the meaning when the language changes', async () => {
      const page = await DateFieldPage.open(when, { lang: 'en-US' });
      await page.type('03/04/2026');
      page.form.lang = 'nl';
      page.field.requestUpdate();
      await page.settled();
      expect([page.input.value, page.words, page.data]).to.deep.equal(['04-03-2026', 'woensdag 4 maart 2026', [['day', '2026-03-04']]]);
    });

    it('keeps what it cannot read, also in another language, and sends it as it is', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('about Easter');
      page.form.lang = 'da';
      page.field.requestUpdate();
      await page.settled();
      expect([page.input.value, page.words, page.data]).to.deep.equal(['about Easter', '', [['day', 'about Easter']]]);
    });
  });

  describe('errors', () => {
    const cases: readonly [what: string, limits: Partial<DugnadDateField>, text: string, message: string][] = [
      ['cannot be read', {}, 'soon', `Write the date like this: ${dayInNumbers(today(), 'nb')}`],
      ['does not exist', {}, '31.2.2026', 'There is no such day. Check the day and the month.'],
      ['comes too early', { min: '2026-11-26' }, '25.11.2026', 'The first day you can choose: torsdag 26. november 2026'],
      ['comes too late', { max: '2026-11-26' }, '27.11.2026', 'The last day you can choose: torsdag 26. november 2026'],
      ['is closed', { closed: 'saturday 2026-12-24' }, '24.12.2026', 'You cannot choose this day. Choose another one.'],
      ['is closed for a reason', { closed: 'saturday', closedReason: 'The house is closed on Saturdays.' }, '28.11.2026', 'The house is closed on Saturdays.'],
    ];
    for (const [what, limits, text, message] of cases) {
      it(`are told by the validity of the input when a day ${what}`, async () => {
        const page = await DateFieldPage.open(when);
        await page.set(limits);
        await page.type(text);
        expect([page.input.validationMessage, page.form.checkValidity()]).to.deep.equal([message, false]);
      });
    }

    it('are gone when the date is put right, and when the limits are', async () => {
      const page = await DateFieldPage.open(when);
      await page.set({ min: '2026-11-26' });
      await page.type('25.11.2026');
      await page.set({ min: '2026-11-01' });
      expect(page.form.checkValidity()).to.equal(true);
      await page.type('soon');
      await page.type('26.11.2026');
      expect(page.form.checkValidity()).to.equal(true);
    });

    it("follow the input's own min and max, also when they change", async () => {
      const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" min="2026-11-26" value="2026-11-27" /></dugnad-date-field>`);
      expect(page.form.checkValidity()).to.equal(true);
      page.input.setAttribute('min', '2026-12-01');
      await page.settled();
      expect(page.form.checkValidity()).to.equal(false);
    });

    it("leave the page's own word about the input alone", async () => {
      const page = await DateFieldPage.open(when);
      page.input.setCustomValidity('The hall is taken.');
      await page.type('26.11.2026');
      expect(page.input.validationMessage).to.equal('The hall is taken.');
    });

    it('do not hide that an answer is required', async () => {
      const page = await DateFieldPage.open(when);
      expect([page.input.validity.valueMissing, page.input.validity.customError]).to.deep.equal([true, false]);
    });
  });

  it('tells the webmaster what it cannot use', async () => {
    const page = await DateFieldPage.open(when);
    const warnings = warningsDuring(() => {
      page.field.closed = 'lørdag';
      (page.field as unknown as { performUpdate(): void }).performUpdate();
      const empty = new DugnadDateField();
      page.form.append(empty);
      (empty as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('"lørdag"').and.contain('English weekdays');
    expect(warnings[1]).to.contain('no input');
  });

  describe('looks', () => {
    it('have a line for the day in words before there is one, so that nothing moves', async () => {
      const page = await DateFieldPage.open(html`${when}<button>Send</button>`);
      const top = (): number => page.form.querySelector('form > button')!.getBoundingClientRect().top;
      const before = top();
      await page.type('26.11.2026');
      expect(top()).to.equal(before);
    });

    it('are at least 44 px high, in letters of at least 16 px', async () => {
      const page = await DateFieldPage.open(when);
      expect(page.input.getBoundingClientRect().height).to.be.at.least(44);
      expect(page.button.getBoundingClientRect().height).to.be.at.least(44);
      for (const text of page.form.querySelectorAll('p, label')) expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(16);
    });

    it('have the calendar beside the input, and below it in a narrow column', async () => {
      for (const [width, isBeside] of [['600px', true], ['260px', false]] as const) {
        const page = await DateFieldPage.open(when);
        page.form.style.inlineSize = width;
        expect(page.button.getBoundingClientRect().top < page.input.getBoundingClientRect().bottom, width).to.equal(isBeside);
      }
    });
  });

  describe('accessibility', () => {
    for (const dir of ['ltr', 'rtl']) {
      it(`has nothing for axe to find, empty, with a day and with an error, when ${dir}`, async () => {
        const page = await DateFieldPage.open(when, { dir });
        await expect(page.form).to.be.accessible();
        await page.type('26.11.2026');
        await page.set({ error: 'Taken' });
        await expect(page.form).to.be.accessible();
      });
    }
  });

  describe('calendar', () => {
    it('opens by its button, on the day that was typed', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26.11.2026');
      await page.openCalendar();
      expect(page.dialog.shadowRoot!.activeElement!.textContent).to.contain('torsdag 26. november 2026');
    });

    it('writes the chosen day as one writes it here, says so, and gives focus back to its button', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26.11.2026');
      await page.openCalendar();
      await sendKeys({ press: 'ArrowRight' });
      const changed = oneEvent(page.input, 'change');
      await sendKeys({ press: 'Enter' });
      await changed;
      await nextFrame();
      expect([page.input.value, page.words, page.changes.at(-1)]).to.deep.equal(['27.11.2026', 'fredag 27. november 2026', '2026-11-27']);
      expect(document.activeElement).to.equal(page.button);
    });

    it('changes nothing when it is left by Escape', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26 nov 2026');
      await page.openCalendar();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !page.dialog.open);
      expect([page.input.value, page.changes.length, document.activeElement]).to.deep.equal(['26 nov 2026', 1, page.button]);
    });

    it('leaves the typing when it cannot be had', async () => {
      const page = await DateFieldPage.open(when);
      await page.type('26.11.2026');
      Object.assign(page.field, { failed: true });
      await page.settled();
      expect(page.words).to.contain('torsdag 26. november 2026').and.contain('The calendar did not open. Please write the date.');
    });

    it('knows the limits of the field', async () => {
      const page = await DateFieldPage.open(html`<dugnad-date-field label="When?" closed="friday" closed-reason="We rest." weeks><input name="day" min="2026-11-20" value="2026-11-26" /></dugnad-date-field>`);
      await page.openCalendar();
      const { min, closed, closedReason, weeks } = page.dialog;
      expect([min, closed, closedReason, weeks]).to.deep.equal(['2026-11-20', 'friday', 'We rest.', true]);
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      expect([page.dialog.open, page.input.value]).to.deep.equal([true, '26.11.2026']);
    });

    it('opens again on what was typed since', async () => {
      const page = await DateFieldPage.open(when);
      await page.openCalendar();
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !page.dialog.open);
      await page.type('6.1.2027');
      await page.openCalendar();
      expect(page.dialog.shadowRoot!.activeElement!.textContent).to.contain('onsdag 6. januar 2027');
      expect(page.form.querySelectorAll('dugnad-date-dialog')).to.have.length(1);
    });

    it('is found by who looks at several fields', async () => {
      const page = await DateFieldPage.open(html`<dugnad-date-field label="From"><input name="from" /></dugnad-date-field><dugnad-date-field><label>Until</label><input name="until" /></dugnad-date-field>`);
      const names = [...page.form.querySelectorAll('dugnad-button')].map((button) => button.textContent.replace(/\s+/g, ' ').trim());
      expect(names).to.deep.equal(['Choose a date From', 'Choose a date Until']);
    });

    it('is not offered for an input that cannot be written into', async () => {
      const page = await DateFieldPage.open(html`<fieldset><dugnad-date-field label="When?"><input name="day" value="2026-11-26" /></dugnad-date-field></fieldset>`);
      const seen = (): boolean => page.button.getBoundingClientRect().height > 0;
      expect(seen()).to.equal(true);
      page.input.readOnly = true;
      expect(seen()).to.equal(false);
      page.input.readOnly = false;
      page.form.querySelector('fieldset')!.disabled = true;
      expect(seen()).to.equal(false);
    });
  });
});
