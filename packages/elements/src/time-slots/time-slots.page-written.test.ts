import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { TimeSlotsPage } from './time-slots.page.ts';

const radio = (value: string, words: string): TemplateResult => html`<label><input type="radio" name="slot" value=${value} /> ${words}</label>`;
const box = (value: string, words: string): TemplateResult => html`<label><input type="checkbox" name="slot" value=${value} /> ${words}</label>`;
const days = Array.from({ length: 8 }, (_, at) => `2099-11-${String(at + 1).padStart(2, '0')}`);

describe('times that a page wrote into <dugnad-time-slots>', () => {
  it('are grouped by day without being moved', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${radio('2099-11-27T10:00', 'Friday')}${radio('2099-11-26T18:00', 'Evening')}${radio('2099-11-26T10:00', 'Morning')}</dugnad-time-slots>`);
    expect(page.days).to.deep.equal({ 'Thursday 26 November 2099': ['Evening', 'Morning'], 'Friday 27 November 2099': ['Friday'] });
    expect(page.inputs.map(({ value }) => value)).to.deep.equal(['2099-11-27T10:00', '2099-11-26T18:00', '2099-11-26T10:00']);
  });

  it('are known by a value, or by a time in their words', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>
      <label><input type="radio" name="slot" value="7" /> <time datetime="2099-11-26T10:00+01:00">ten</time></label>
      <label><input type="radio" name="slot" value="8" /> whenever</label>
    </dugnad-time-slots>`);
    expect(page.days).to.deep.equal({ 'Thursday 26 November 2099': ['ten'] });
    expect(page.input('8').getBoundingClientRect().top).to.be.above(page.input('7').getBoundingClientRect().bottom);
  });

  it('keep what the browser or the page had chosen', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots><label><input type="radio" name="slot" value="2099-11-26T10:00" checked /> Ten</label>${radio('2099-11-26T12:00', 'Twelve')}</dugnad-time-slots>`);
    expect(page.data).to.deep.equal([['slot', '2099-11-26T10:00']]);
  });

  it('begin with the days of what was chosen', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${days.map((day, at) => html`<label><input type="radio" name="slot" value="${day}T10:00" ?checked=${at === 6} /> Ten</label>`)}</dugnad-time-slots>`);
    expect(Object.keys(page.days)).to.have.length(3);
    expect(page.inputs[6]!.getBoundingClientRect().height).to.be.above(0);
  });

  it('may be check boxes, of which one can be demanded', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots label="When?" required>${box('2099-11-26T10:00', 'Ten')}${box('2099-11-26T12:00', 'Twelve')}</dugnad-time-slots>`);
    expect(page.slots.shadowRoot!.querySelector('fieldset')!.hasAttribute('role')).to.equal(false);
    expect(page.inputs[0]!.validationMessage).to.equal('Choose at least one time.');
    page.inputs[1]!.focus();
    await sendKeys({ press: ' ' });
    await page.settled();
    expect([page.form.checkValidity(), page.data]).to.deep.equal([true, [['slot', '2099-11-26T12:00']]]);
  });

  it('leave their own word about an input alone, when none is demanded', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${box('2099-11-26T10:00', 'Ten')}</dugnad-time-slots>`);
    page.inputs[0]!.setCustomValidity('Ask Kari first.');
    await page.set({ hint: 'Any' });
    expect(page.inputs[0]!.validationMessage).to.equal('Ask Kari first.');
  });

  it('follow a page that lets go of one, or takes one', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${radio('2099-11-26T10:00', 'Ten')}</dugnad-time-slots>`);
    expect(page.text('slot[name=empty]')).to.equal('');
    page.inputs[0]!.disabled = true;
    await page.settled();
    await page.settled();
    expect(page.text('slot[name=empty]')).to.equal('No free times.');
  });

  it('can all be disabled by the page', async () => {
    const page = await TimeSlotsPage.open(html`<fieldset disabled><dugnad-time-slots>${radio('2099-11-26T10:00', 'Ten')}</dugnad-time-slots></fieldset>`);
    page.inputs[0]!.closest('label')!.click();
    expect(page.data).to.deep.equal([]);
  });

  it('say what is chosen out of sight in their own words, until the form is reset', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${days.map((day) => radio(`${day}T10:00`, `Ten on ${day}`))}</dugnad-time-slots>`);
    page.inputs[0]!.click();
    page.button('Later days').click();
    await page.settled();
    expect(page.text('.chosen')).to.equal('You have chosen: Ten on 2099-11-01');
    page.form.reset();
    await waitUntil(() => page.text('.chosen') === '');
  });

  it('come into sight when arrow keys lead to them', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${days.map((day) => radio(`${day}T10:00`, 'Ten'))}</dugnad-time-slots>`);
    page.inputs[4]!.click();
    page.inputs[5]!.click();
    await page.settled();
    expect([Object.keys(page.days)[0], page.inputs[5]!.checked]).to.deep.equal(['Friday 6 November 2099', true]);
  });

  it('have a ring around the whole of what has focus (WCAG 2.4.7)', async () => {
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${radio('2099-11-26T10:00', 'Ten')}</dugnad-time-slots>`);
    page.inputs[0]!.focus();
    await sendKeys({ press: ' ' });
    expect(getComputedStyle(page.inputs[0]!.closest('label')!).outlineStyle).to.equal('solid');
  });

  it('are dressed by the page where it wants', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('label { border-top-width: 7px }');
    document.adoptedStyleSheets.push(sheet);
    const page = await TimeSlotsPage.open(html`<dugnad-time-slots>${radio('2099-11-26T10:00', 'Ten')}</dugnad-time-slots>`);
    expect(getComputedStyle(page.inputs[0]!.closest('label')!).borderTopWidth).to.equal('7px');
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  });
});
