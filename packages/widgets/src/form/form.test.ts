import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WidgetForm } from './form.page.ts';

describe('a form in a widget', () => {
  it('names each field, says what it is for, and what may stay empty', async () => {
    const form = await WidgetForm.open();
    expect([form.label('who'), form.described('who')]).to.deep.equal(['Who?', ['As your neighbours know you.']]);
    expect([form.label('more'), form.described('more')]).to.deep.equal(['More (optional)', []]);
  });

  it('finds nothing wrong before somebody sends', async () => {
    const form = await WidgetForm.open();
    form.field('mail').focus();
    await sendKeys({ type: 'kari@' });
    await sendKeys({ press: 'Tab' });
    expect([form.summary, form.field('mail').getAttribute('aria-invalid')]).to.deep.equal([[], null]);
  });

  it('says at its head, in order, what there is to put right', async () => {
    const form = await WidgetForm.open();
    form.field('mail').value = 'kari';
    await form.press();
    expect(form.heading).to.equal('There is something to put right');
    expect(form.summary).to.deep.equal(['who is missing (en)', 'mail is invalid (en)', 'Please tick this.']);
    expect(form.widget.sent).to.equal(0);
  });

  it('takes the focus to what there is to put right', async () => {
    const form = await WidgetForm.open();
    await form.press();
    expect(form.focused?.getAttribute('aria-labelledby')).to.equal('summary-heading');
  });

  it('says it at the field too, behind the hint, and marks the field', async () => {
    const form = await WidgetForm.open();
    await form.press();
    expect(form.described('who')).to.deep.equal(['As your neighbours know you.', 'who is missing (en)']);
    expect(form.field('who').getAttribute('aria-invalid')).to.equal('true');
    expect(form.field('more').getAttribute('aria-invalid')).to.equal(null);
  });

  it('says it at a box in the words of the box', async () => {
    const form = await WidgetForm.open();
    await form.press();
    expect([form.boxError, form.field('agree').getAttribute('aria-invalid')]).to.deep.equal(['Please tick this.', 'true']);
  });

  it('leads from each entry to its field', async () => {
    const form = await WidgetForm.open();
    form.field('mail').value = 'kari';
    await form.press();
    for (const [at, name] of ['who', 'mail', 'agree'].entries()) {
      form.entries[at]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(form.focused).to.equal(form.field(name));
    }
    expect(location.hash).to.equal('');
  });

  it('leaves a mark standing while somebody puts it right, and takes it back when they send again', async () => {
    const form = await WidgetForm.open();
    await form.press();
    form.field('who').focus();
    await sendKeys({ type: 'Aud' });
    await sendKeys({ press: 'Tab' });
    expect(form.field('who').getAttribute('aria-invalid')).to.equal('true');
    await form.press();
    expect([form.field('who').getAttribute('aria-invalid'), form.summary]).to.deep.equal([null, ['Please tick this.']]);
  });

  it('is sent with Enter in a field once all is right, and says nothing more', async () => {
    const form = await WidgetForm.open();
    await form.press();
    form.field('agree').click();
    form.field('who').focus();
    await sendKeys({ type: 'Aud' });
    await sendKeys({ press: 'Enter' });
    await form.drawn();
    expect([form.widget.sent, form.summary, form.boxError]).to.deep.equal([1, [], '']);
  });

  it('keeps what was written when something is wrong', async () => {
    const form = await WidgetForm.open();
    form.field('more').value = 'A cake too';
    form.field('mail').value = 'kari';
    await form.press();
    expect([form.field('more').value, form.field('mail').value]).to.deep.equal(['A cake too', 'kari']);
  });

  it('says what somebody else found wrong, also of no field at all', async () => {
    const form = await WidgetForm.open();
    await form.show({ name: 'mail', words: () => 'This address does not exist.' }, { words: () => 'The list is full.' });
    expect(form.summary).to.deep.equal(['This address does not exist.', 'The list is full.']);
    expect(form.entries).to.have.length(1);
    expect(form.described('mail')).to.deep.equal(['This address does not exist.']);
  });

  it('says it anew when the language changes', async () => {
    const form = await WidgetForm.open();
    await form.press();
    form.widget.language = 'nb';
    form.widget.requestUpdate();
    await form.drawn();
    expect(form.described('who').at(-1)).to.equal('who is missing (nb)');
  });

  it('writes an e-mail address from left to right where all else goes from right to left', async () => {
    const form = await WidgetForm.open('rtl');
    const { direction, textAlign } = getComputedStyle(form.field('mail'));
    expect([direction, textAlign]).to.deep.equal(['ltr', 'end']);
    expect(getComputedStyle(form.field('who')).direction).to.equal('rtl');
  });

  it('gives fingers 44 pixels in each field and each entry of the summary', async () => {
    const form = await WidgetForm.open();
    await form.press();
    for (const target of [form.field('who'), form.field('mail'), ...form.entries]) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is accessible, with and without something to put right', async () => {
    const form = await WidgetForm.open();
    await expect(form.widget).to.be.accessible();
    await form.press();
    await expect(form.widget).to.be.accessible();
  });
});
