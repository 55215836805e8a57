import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { DugnadDialog } from './dialog.ts';
import './dialog.define.ts';

const lines = (count: number) => Array.from({ length: count }, (_, at) => html`<p>Line ${at}</p>`);
const native = (dialog: DugnadDialog): HTMLDialogElement => dialog.shadowRoot!.querySelector('dialog')!;

async function open(content: unknown = html`<p>Words</p>`, dir = 'ltr'): Promise<DugnadDialog> {
  const dialog = await fixture<DugnadDialog>(html`<dugnad-dialog open heading="Choir" dir=${dir}>${content}<button slot="actions">Add</button></dugnad-dialog>`);
  await Promise.all(native(dialog).getAnimations().map(({ finished }) => finished));
  return dialog;
}

describe('a dialog', () => {
  it('is shown at once where the page’s HTML says open', async () => {
    expect(native(await open()).matches(':modal')).to.equal(true);
  });

  it('takes a title with more than words in it', async () => {
    const dialog = await fixture<DugnadDialog>(html`<dugnad-dialog open><span slot="heading">Choir <em>tonight</em></span></dugnad-dialog>`);
    const slot = native(dialog).querySelector<HTMLSlotElement>('slot[name="heading"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal(['Choir tonight']);
  });

  it('stays inside the window, however long it is, and begins with its title', async () => {
    const dialog = await open(lines(200));
    const { top, bottom } = native(dialog).getBoundingClientRect();
    const title = dialog.shadowRoot!.querySelector('h2')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
    expect(title.top).to.be.at.least(top);
  });

  it('lets its content be read to the end by scrolling', async () => {
    const dialog = await open(lines(200));
    native(dialog).scrollTop = native(dialog).scrollHeight;
    const bottom = (selector: string): number => dialog.querySelector(selector)!.getBoundingClientRect().bottom;
    await waitUntil(() => bottom('p:last-of-type') <= innerHeight && bottom('button') <= innerHeight, 'the end stays below the window');
  });

  it('is no wider than the page allows it to be', async () => {
    const dialog = await open(html`<p>${'Words '.repeat(200)}</p>`);
    dialog.style.setProperty('--dugnad-dialog-width', '300px');
    expect(native(dialog).getBoundingClientRect().width).to.be.at.most(300);
  });

  it('breaks a long word rather than itself', async () => {
    const dialog = await open(html`<p>${'Frivilligsentralkoordinator'.repeat(10)}</p>`);
    expect(native(dialog).scrollWidth).to.be.at.most(native(dialog).clientWidth);
  });

  it('has Close at the far end of its title, on either side', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const dialog = await open(undefined, dir);
      const title = dialog.shadowRoot!.querySelector('h2')!.getBoundingClientRect();
      const close = dialog.shadowRoot!.querySelector('.close')!.getBoundingClientRect();
      expect(close.left > title.left, dir).to.equal(dir === 'ltr');
      dialog.close();
      await dialog.updateComplete;
    }
  });

  it('says that it has closed to those who listen to it, and to nobody else', async () => {
    const dialog = await open();
    let heard = 0;
    const count = (): number => (heard += 1);
    document.addEventListener('close', count);
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    const event = await closed;
    document.removeEventListener('close', count);
    expect([event.bubbles, event.composed, heard]).to.deep.equal([false, false, 0]);
  });

  it('takes it calmly when it is opened or closed twice', async () => {
    const dialog = await open();
    let closings = 0;
    dialog.addEventListener('close', () => (closings += 1));
    dialog.show();
    await dialog.updateComplete;
    expect(native(dialog).open).to.equal(true);
    const closed = oneEvent(dialog, 'close');
    dialog.close();
    dialog.close();
    await closed;
    dialog.close();
    await dialog.updateComplete;
    expect(closings).to.equal(1);
  });

  it('lets the press of a key go no further than itself', async () => {
    const dialog = await open(html`<input aria-label="Name" />`);
    const field = dialog.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'Ada' });
    expect([field.value, native(dialog).open]).to.deep.equal(['Ada', true]);
  });

  it('keeps what was typed while it is closed', async () => {
    const dialog = await open(html`<input aria-label="Name" />`);
    const field = dialog.querySelector('input')!;
    field.value = 'Ada';
    dialog.close();
    await dialog.updateComplete;
    dialog.show();
    await dialog.updateComplete;
    expect(field.value).to.equal('Ada');
  });
});
