import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { DateFieldPage, typeText } from './date-field.page.ts';

describe('the input of a date field', () => {
  it('shows a day that the page wrote in ISO form as people write it', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" value="2026-11-26" /></dugnad-date-field>`);
    expect([page.input.value, page.words, page.data]).to.deep.equal(['26.11.2026', 'torsdag 26. november 2026', [['day', '2026-11-26']]]);
  });

  it('goes back to that day when its form is reset', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" value="2026-11-26" /></dugnad-date-field><button type="reset">Undo</button>`);
    await page.type('1.12.2026');
    page.form.querySelector<HTMLElement>('[type=reset]')!.click();
    await waitUntil(() => page.words === 'torsdag 26. november 2026');
    expect([page.input.value, page.data]).to.deep.equal(['26.11.2026', [['day', '2026-11-26']]]);
  });

  it('is empty again when its form is reset, if it was', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" /></dugnad-date-field>`);
    await page.type('1.12.2026');
    page.form.reset();
    await waitUntil(() => page.words === '');
    expect([page.input.value, page.field.value]).to.deep.equal(['', '']);
  });

  it('may be a native date input, which then takes typing too', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input type="date" name="day" value="2026-11-26" min="2026-11-01" /></dugnad-date-field>`);
    expect([page.input.type, page.input.value, page.data]).to.deep.equal(['text', '26.11.2026', [['day', '2026-11-26']]]);
    await page.type('31 okt 2026');
    expect(page.input.validationMessage).to.contain('søndag 1. november 2026');
  });

  it('sends the day to the form that it names', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" form="elsewhere" value="2026-11-26" /></dugnad-date-field>`);
    const other = await fixture<HTMLFormElement>(html`<form id="elsewhere"></form>`);
    expect([page.data, [...new FormData(other)]]).to.deep.equal([[], [['day', '2026-11-26']]]);
  });

  it('is sent in its place among others of its name', async () => {
    const page = await DateFieldPage.open(html`<input name="day" value="first" /><dugnad-date-field label="When?"><input name="day" value="2026-11-26" /></dugnad-date-field><input name="day" value="last" />`);
    expect(new FormData(page.form).getAll('day')).to.deep.equal(['first', '2026-11-26', 'last']);
  });

  it('is not sent while it is disabled, nor without a name', async () => {
    const disabled = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" value="2026-11-26" disabled /></dugnad-date-field>`);
    const nameless = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input value="2026-11-26" /></dugnad-date-field>`);
    expect([disabled.data, nameless.data]).to.deep.equal([[], []]);
  });

  it('sends what a script has put into it, though nobody told of it', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" /></dugnad-date-field>`);
    page.input.value = '26. nov 2026';
    expect(page.data).to.deep.equal([['day', '2026-11-26']]);
  });

  it('submits its form by Enter, with the day (WCAG 2.1.1)', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"><input name="day" /></dugnad-date-field><button>Send</button>`);
    let sent: FormDataEntryValue | null = null;
    page.form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = new FormData(page.form).get('day');
    });
    page.input.focus();
    await typeText('26/11-26');
    await sendKeys({ press: 'Enter' });
    expect(sent).to.equal('2026-11-26');
  });

  it('can be written by a script as a day', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?" .value=${'2026-11-26'}><input name="day" /></dugnad-date-field>`);
    expect([page.input.value, page.field.value]).to.deep.equal(['26.11.2026', '2026-11-26']);
    await page.set({ value: '' });
    expect([page.input.value, page.words]).to.deep.equal(['', '']);
  });

  it('may come later, be replaced, and move elsewhere on the page', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="When?"></dugnad-date-field><section></section>`);
    const input = Object.assign(document.createElement('input'), { name: 'day', value: '2026-11-26' });
    page.field.append(input);
    await page.settled();
    await nextFrame();
    expect([page.input.value, page.name].join(' ')).to.equal('26.11.2026 When?');
    expect(page.button.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_PRECEDING).to.be.above(0);
    page.form.querySelector('section')!.append(page.field);
    await page.settled();
    await page.type('27.11.2026');
    expect([page.data, page.words]).to.deep.equal([[['day', '2026-11-27']], 'fredag 27. november 2026']);
    input.replaceWith(Object.assign(document.createElement('input'), { name: 'other' }));
    await page.settled();
    await page.type('28.11.2026');
    expect(page.data).to.deep.equal([['other', '2026-11-28']]);
  });

  it('is filled by the browser in ISO form, and understood', async () => {
    const page = await DateFieldPage.open(html`<dugnad-date-field label="Born" max="today"><input name="born" autocomplete="bday" /></dugnad-date-field>`);
    page.input.value = '1952-06-01';
    page.input.dispatchEvent(new Event('input', { bubbles: true }));
    page.input.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
    expect([page.words, page.data]).to.deep.equal(['søndag 1. juni 1952', [['born', '1952-06-01']]]);
  });

  it('works in the shadow tree of a widget', async () => {
    const host = document.createElement('div');
    host.lang = 'nb';
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const form = document.createElement('form');
    const field = document.createElement('dugnad-date-field');
    field.append(Object.assign(document.createElement('input'), { name: 'day', value: '2026-11-26' }));
    form.append(field);
    root.append(form);
    await field.updateComplete;
    expect([...new FormData(form)]).to.deep.equal([['day', '2026-11-26']]);
    expect(getComputedStyle(field).display).to.equal('flex');
    host.remove();
  });
});
