import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import { FormPage } from './form.page.ts';

const field = (control: TemplateResult): TemplateResult => html`<dugnad-field label="It">${control}</dugnad-field>`;
/** As British English writes it in this browser, with a comma or without. */
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse('2026-11-22'));

describe('what a form says', () => {
  const cases: readonly [what: string, content: TemplateResult, words: string | undefined][] = [
    ['a missing word', field(html`<input required />`), 'Please fill in “It”.'],
    ['a missing long text', field(html`<textarea required></textarea>`), 'Please fill in “It”.'],
    ['a missing date', field(html`<input type="date" required />`), 'Please fill in “It”.'],
    ['a missing choice in a list', field(html`<select required><option value="">Choose</option></select>`), 'Please choose an answer for “It”.'],
    ['a missing file', field(html`<input type="file" required />`), 'Please choose a file for “It”.'],
    ['a missing tick', field(html`<input type="checkbox" required />`), 'Please tick “It”.'],
    ['an address without an end', field(html`<input type="email" value="kari@" />`), '“It” is not a whole e-mail address. Example: kari@example.org.'],
    ['an address of a page without its beginning', field(html`<input type="url" value="example.org" />`), '“It” is not a whole address. Example: https://example.org.'],
    ['too few characters, also when nobody typed them', field(html`<input minlength="3" value="ab" />`), '“It” is too short. Write 3 characters or more.'],
    ['too many, also when nobody typed them', field(html`<textarea maxlength="3">abcd</textarea>`), '“It” is too long. Write 3 characters or fewer.'],
    ['another form than was asked for', field(html`<input pattern="[0-9]{4}" value="12" title="Four digits." />`), 'Please check how “It” is written. Four digits.'],
    ['another form than was asked for, of which nothing is said', field(html`<input pattern="[0-9]{4}" value="12" />`), 'Please check how “It” is written.'],
    ['a number too low', field(html`<input type="number" min="5" value="3" />`), '“It” must be 5 or more.'],
    ['a number too high', field(html`<input type="number" max="5" value="7" />`), '“It” must be 5 or less.'],
    ['a date too early', field(html`<input type="date" min="2026-11-22" value="2026-11-21" />`), `“It” must be ${day} or later.`],
    ['a month too late', field(html`<input type="month" max="2026-11" value="2026-12" />`), '“It” must be November 2026 or earlier.'],
    ['a time too late', field(html`<input type="time" max="18:00" value="19:00" />`), '“It” must be 18:00 or earlier.'],
    ['a number that is not whole', field(html`<input type="number" .value=${'1.5'} />`), '“It” must be a whole number.'],
    ['a number between steps', field(html`<input type="number" step="5" .value=${'7'} />`), '“It” must go up in steps of 5.'],
    ['an optional field left empty', field(html`<input type="email" minlength="3" />`), undefined],
    ['too much by the page’s own count', html`<dugnad-field label="It" counter="5"><textarea>Hello all</textarea></dugnad-field>`, '“It” is too long. Write 5 characters or fewer.'],
    ['what the page says is missing', html`<dugnad-field label="It" missing="Write your name, so that Kari knows who is calling."><input required /></dugnad-field>`, 'Write your name, so that Kari knows who is calling.'],
    ['what the page says is wrong', html`<dugnad-field label="It" invalid="Write the four digits."><input pattern="[0-9]{4}" value="12" required /></dugnad-field>`, 'Write the four digits.'],
    ['what the page says of a group', html`<dugnad-choice-group label="It" required missing="Choose a way."><label><input type="radio" name="a" /> A</label></dugnad-choice-group>`, 'Choose a way.'],
    ['what the page says of one choice', html`<dugnad-choice missing="Tick this, so that we may keep your name."><label><input type="checkbox" required /> A</label></dugnad-choice>`, 'Tick this, so that we may keep your name.'],
  ];

  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  for (const [what, content, words] of cases) {
    it(`of ${what} is right in both places`, async () => {
      document.documentElement.lang = 'en-GB';
      const page = await FormPage.open(content);
      const months = page.form.querySelector('input[type="month"]') as HTMLInputElement | null;
      // Not every engine knows months; there it is a line of text, and nothing can be wrong with it.
      const expected = words && months?.type !== 'text' ? [words] : words && !months ? [words] : [];
      await page.send();
      expect(page.lines).to.deep.equal(expected);
      expect(page.errors).to.deep.equal(expected);
    });
  }

  it('is what the page wrote by setCustomValidity, before all else', async () => {
    const page = await FormPage.open(field(html`<input name="it" required />`));
    page.control('it').setCustomValidity('This list is full.');
    await page.send();
    expect(page.lines).to.deep.equal(['This list is full.']);
  });

  it('is what the page writes when it hears that the control is invalid', async () => {
    const page = await FormPage.open(field(html`<input name="it" required />`));
    const control = page.control('it');
    control.addEventListener('invalid', () => control.setCustomValidity('Write it, please.'));
    control.addEventListener('input', () => control.setCustomValidity(''));
    await page.send();
    expect(page.lines).to.deep.equal(['Write it, please.']);
    await page.write('it', 'so');
    await page.leave();
    expect(page.lines).to.deep.equal([]);
  });

  it('of a number that is none is that we cannot read it', async () => {
    const page = await FormPage.open(field(html`<input type="number" name="it" />`));
    await page.write('it', '1e');
    await page.send();
    // Some engines let nothing be typed that is no number.
    const unread = page.control('it').validity.badInput;
    expect(page.lines).to.deep.equal(unread ? ['We cannot read “It”. Please write it again.'] : []);
  });

  it('does not repeat a consent that is as long as a page', async () => {
    const page = await FormPage.open(html`<dugnad-choice><label><input type="checkbox" required /> ${'I agree that you keep my name and write to me. '.repeat(9)}</label></dugnad-choice>`);
    await page.send();
    expect(page.lines[0]!.length).to.be.lessThan(110);
    expect(page.lines[0]).to.match(/^Please tick “I agree that .* …”\.$/);
  });
});
