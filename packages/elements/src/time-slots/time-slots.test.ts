import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { warningsDuring } from '../warn.page.ts';
import type { OfferedTime } from './time-slots.ts';
import { TimeSlotsPage } from './time-slots.page.ts';

const times: readonly OfferedTime[] = [
  { start: '2099-11-26T10:00', end: '2099-11-26T11:00' },
  { start: '2099-11-26T12:00', note: 'With Fatima', remaining: 2, capacity: 4 },
  { start: '2099-11-27T10:00', taken: true, reason: 'The hall is let' },
  { start: '2099-11-27T12:00', taken: true },
];
const many = Array.from({ length: 12 }, (_, at): OfferedTime => ({ start: `2099-11-${String(at + 1).padStart(2, '0')}T10:00` }));
const choice = (slots: readonly OfferedTime[] = times) => html`<dugnad-time-slots label="When?" name="time" .slots=${slots}></dugnad-time-slots>`;
const written = html`<dugnad-time-slots label="When?">
  <label><input type="radio" name="slot" value="2099-11-26T10:00" /> Thursday 10:00</label>
  <label><input type="radio" name="slot" value="2099-11-27T10:00" /> Friday 10:00</label>
  <label><input type="radio" name="slot" value="later" /> Call me about it</label>
  <label><input type="radio" name="slot" value="b" disabled /> <time datetime="2099-11-27T12:00">12:00</time> taken</label>
</dugnad-time-slots>`;

describe('<dugnad-time-slots>', () => {
  describe('times from a script', () => {
    it('stand by day, each with its clock and what one should know', async () => {
      const page = await TimeSlotsPage.open(choice(), { lang: 'en' });
      expect(page.days).to.deep.equal({
        'Thursday 26 November 2099': ['10:00–11:00', '12:00 With Fatima Free places: 2 of 4'],
        'Friday 27 November 2099': ['10:00 The hall is let', '12:00 Taken'],
      });
    });

    it('are native radio buttons of the form, in groups with a name (WCAG 1.3.1)', async () => {
      const page = await TimeSlotsPage.open(choice());
      page.input('2099-11-26T12:00').closest('label')!.click();
      expect(page.data).to.deep.equal([['time', '2099-11-26T12:00']]);
      const group = page.slots.shadowRoot!.querySelector('fieldset')!;
      expect([group.getAttribute('role'), page.text('legend')]).to.deep.equal(['radiogroup', 'When?']);
    });

    it('cannot be chosen when they are taken', async () => {
      const page = await TimeSlotsPage.open(choice());
      page.input('2099-11-27T10:00').closest('label')!.click();
      expect([page.data, page.input('2099-11-27T10:00').disabled]).to.deep.equal([[], true]);
    });

    it('are check boxes when several can be chosen', async () => {
      const page = await TimeSlotsPage.open(choice());
      await page.set({ multiple: true });
      for (const value of ['2099-11-26T10:00', '2099-11-26T12:00']) page.input(value).click();
      expect(page.data).to.deep.equal([['time', '2099-11-26T10:00'], ['time', '2099-11-26T12:00']]);
    });

    it('send their id, if they have one', async () => {
      const page = await TimeSlotsPage.open(choice([{ id: 'shift-7', start: '2099-11-26T10:00' }]));
      page.inputs[0]!.click();
      expect(page.data).to.deep.equal([['time', 'shift-7']]);
    });

    it('stay chosen, and keep focus, when the offer is renewed', async () => {
      const page = await TimeSlotsPage.open(choice());
      page.input('2099-11-26T12:00').focus();
      await sendKeys({ press: ' ' });
      await page.set({ slots: [{ start: '2099-11-25T10:00' }, ...times] });
      expect([page.data, document.activeElement]).to.deep.equal([[['time', '2099-11-26T12:00']], page.input('2099-11-26T12:00')]);
      expect(Object.keys(page.days)).to.have.length(3);
    });

    it('are let go with a word when somebody was faster', async () => {
      const page = await TimeSlotsPage.open(choice());
      page.input('2099-11-26T12:00').click();
      await page.set({ slots: times.map((time) => ({ ...time, taken: time.start === '2099-11-26T12:00' })) });
      expect([page.data, page.text('.error')]).to.deep.equal([[], 'The time you chose is no longer free. Choose another one.']);
      page.input('2099-11-26T10:00').click();
      await page.settled();
      expect(page.text('.error')).to.equal('');
    });

    it('stand in for those that the page wrote for who has no script', async () => {
      const page = await TimeSlotsPage.open(written);
      page.input('later').checked = true;
      await page.set({ slots: times });
      expect(page.data).to.deep.equal([]);
      expect(page.input('later').getBoundingClientRect().height).to.equal(0);
      const none = {} as { slots?: readonly OfferedTime[] };
      Object.assign(page.slots, { slots: none.slots });
      await page.settled();
      expect([page.data, page.inputs.length, page.input('b').disabled]).to.deep.equal([[['slot', 'later']], 4, true]);
    });
  });

  describe('times that the page wrote', () => {
    it('stay as they are, under their days', async () => {
      const page = await TimeSlotsPage.open(written);
      expect(page.days).to.deep.equal({ 'Thursday 26 November 2099': ['Thursday 10:00'], 'Friday 27 November 2099': ['Friday 10:00', '12:00 taken'] });
      expect(page.input('later').getBoundingClientRect().height).to.be.above(0);
      page.input('2099-11-27T10:00').closest('label')!.click();
      expect(page.data).to.deep.equal([['slot', '2099-11-27T10:00']]);
    });

    it('may come and go', async () => {
      const page = await TimeSlotsPage.open(written);
      page.input('2099-11-26T10:00').closest('label')!.remove();
      await page.settled();
      await page.settled();
      expect(Object.keys(page.days)).to.deep.equal(['Friday 27 November 2099']);
    });
  });

  describe('keys', () => {
    it('are those of native radio buttons, from day to day, past what is taken (WCAG 2.1.1)', async () => {
      const page = await TimeSlotsPage.open(choice([...times, { start: '2099-11-28T10:00' }]));
      page.inputs[0]!.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(page.data).to.deep.equal([['time', '2099-11-26T12:00']]);
      await sendKeys({ press: 'ArrowDown' });
      expect([page.data, document.activeElement]).to.deep.equal([[['time', '2099-11-28T10:00']], page.input('2099-11-28T10:00')]);
    });

    it('bring the next days into sight (WCAG 2.1.1, 4.1.3)', async () => {
      const page = await TimeSlotsPage.open(choice(many));
      page.button('Later days').focus();
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(Object.keys(page.days)[0]).to.equal('Friday 6 November 2099');
      expect(page.slots.shadowRoot!.activeElement).to.equal(page.button('Later days'));
      await waitUntil(() => document.querySelector('dugnad-status-region')?.textContent.match(/^Friday,? 6 November 2099 – Tuesday,? 10 November 2099$/));
    });
  });

  describe('many days', () => {
    it('are a handful at a time, with nothing beyond the ends', async () => {
      const page = await TimeSlotsPage.open(choice(many));
      const state = (): unknown[] => [Object.keys(page.days).length, ...['Earlier days', 'Later days'].map((words) => page.button(words).getAttribute('aria-disabled'))];
      expect(state()).to.deep.equal([5, 'true', null]);
      page.button('Later days').click();
      page.button('Later days').click();
      await page.settled();
      expect(state()).to.deep.equal([2, null, 'true']);
      page.button('Later days').click();
      page.button('Earlier days').click();
      await page.settled();
      expect(state()).to.deep.equal([5, null, null]);
    });

    it('say what was chosen on days out of sight', async () => {
      const page = await TimeSlotsPage.open(choice(many));
      page.input('2099-11-02T10:00').click();
      page.button('Later days').click();
      await page.settled();
      expect([page.text('.chosen'), page.data]).to.deep.equal(['You have chosen: Monday 2 November 2099, 10:00', [['time', '2099-11-02T10:00']]]);
    });

    it('begin where a time is free', async () => {
      const page = await TimeSlotsPage.open(choice(many.map((time, at) => ({ ...time, taken: at < 7 }))));
      expect(Object.keys(page.days)[0]).to.equal('Sunday 8 November 2099');
    });

    it('turn to what is missing', async () => {
      const page = await TimeSlotsPage.open(choice(many));
      await page.set({ required: true });
      page.button('Later days').click();
      await page.settled();
      expect(page.form.checkValidity()).to.equal(false);
      expect(page.inputs[0]!.getBoundingClientRect().height).to.be.above(0);
    });

    it('are not led through when there are few', async () => {
      expect((await TimeSlotsPage.open(choice())).button('Later days')).to.equal(undefined);
    });
  });

  describe('a choice that is required', () => {
    it('is missing until one is made', async () => {
      for (const multiple of [false, true]) {
        const page = await TimeSlotsPage.open(choice());
        await page.set({ required: true, multiple });
        expect(page.form.checkValidity(), String(multiple)).to.equal(false);
        page.input('2099-11-26T10:00').click();
        await page.settled();
        expect(page.form.checkValidity(), String(multiple)).to.equal(true);
      }
    });

    it('is missing again when the form is reset', async () => {
      const page = await TimeSlotsPage.open(choice());
      await page.set({ required: true, multiple: true });
      page.input('2099-11-26T10:00').click();
      await page.settled();
      page.form.reset();
      await waitUntil(() => !page.form.checkValidity());
      expect(page.inputs[0]!.validationMessage).to.equal('Choose at least one time.');
    });

    it('can be demanded of what the page wrote', async () => {
      const page = await TimeSlotsPage.open(written);
      await page.set({ required: true });
      expect(page.form.checkValidity()).to.equal(false);
      await page.set({ required: false });
      expect(page.form.checkValidity()).to.equal(true);
    });
  });

  describe('words', () => {
    it('tell of an error, a hint, and that one may leave it', async () => {
      const page = await TimeSlotsPage.open(choice());
      await page.set({ error: 'Choose a time', hint: 'It takes an hour', optional: true });
      const group = page.slots.shadowRoot!.querySelector('fieldset')!;
      expect([page.text('legend'), page.text('#hint'), page.text('#error')]).to.deep.equal(['When? (optional)', 'It takes an hour', 'Choose a time']);
      expect([group.getAttribute('aria-describedby'), group.getAttribute('aria-invalid')]).to.deep.equal(['hint error', 'true']);
    });

    it('tell that no time is free, or what the page says then', async () => {
      expect((await TimeSlotsPage.open(choice([]))).text('slot[name=empty]')).to.equal('No free times.');
      const page = await TimeSlotsPage.open(html`<dugnad-time-slots .slots=${[]}><p slot="empty">Call Kari on 12 34 56 78.</p></dugnad-time-slots>`);
      expect(page.slots.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      await page.set({ slots: times });
      expect(page.slots.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    });

    it('name the zone of times elsewhere, and only then', async () => {
      const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const there = here === 'Pacific/Auckland' ? 'Europe/Oslo' : 'Pacific/Auckland';
      const page = await TimeSlotsPage.open(choice([{ start: '2099-11-26T10:00:00Z' }]));
      expect(page.text('.zone')).to.equal('');
      await page.set({ timeZone: there });
      expect(page.text('.zone')).to.match(/^Time zone: \w+/);
    });
  });

  it('tells the webmaster of a time that it cannot read', async () => {
    const page = await TimeSlotsPage.open(choice());
    const warnings = warningsDuring(() => {
      page.slots.slots = [{ start: 'after lunch' }];
      (page.slots as unknown as { performUpdate(): void }).performUpdate();
    });
    expect(warnings[0]).to.contain('"after lunch"');
  });

  it('has targets of at least 48 px, and letters of at least 16 (WCAG 2.5.8)', async () => {
    const page = await TimeSlotsPage.open(choice());
    for (const label of page.slots.querySelectorAll('label')) expect(label.getBoundingClientRect().height).to.be.at.least(48);
    for (const note of page.slots.querySelectorAll('.dugnad-slot-note')) expect(Number.parseFloat(getComputedStyle(note).fontSize)).to.be.at.least(16);
  });

  describe('accessibility', () => {
    for (const [lang, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      it(`has nothing for axe to find when ${dir}`, async () => {
        const page = await TimeSlotsPage.open(html`${choice()}`, { lang, dir });
        await page.set({ error: 'Choose a time', required: true });
        await expect(page.form).to.be.accessible();
        await expect((await TimeSlotsPage.open(written, { lang, dir })).form).to.be.accessible();
      });
    }
  });
});
