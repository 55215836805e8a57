import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import type { DugnadDialog } from './dialog.ts';
import './dialog.define.ts';

const native = (dialog: DugnadDialog): HTMLDialogElement => dialog.shadowRoot!.querySelector('dialog')!;
const isOpen = (dialog: DugnadDialog): boolean => dialog.open && native(dialog).open;

async function settle(dialog: DugnadDialog, state: boolean): Promise<void> {
  await waitUntil(() => dialog.open === state && native(dialog).open === state, `it is ${state ? 'not' : 'still'} open`);
  await Promise.all(native(dialog).getAnimations().map(({ finished }) => finished));
}

describe('what stands in a dialog', () => {
  describe('a form that closes it', () => {
    const open = (method = 'dialog'): Promise<DugnadDialog> =>
      fixture(html`<dugnad-dialog open heading="Name"><form method=${method} action="#sent"><input aria-label="Name" /><button>Save</button></form></dugnad-dialog>`);

    it('does so by its button, and keeps what was typed', async () => {
      const dialog = await open();
      dialog.querySelector('input')!.value = 'Ada';
      dialog.querySelector('button')!.click();
      await settle(dialog, false);
      expect(dialog.querySelector('input')!.value).to.equal('Ada');
    });

    it('does so by Enter in a field', async () => {
      const dialog = await open();
      dialog.querySelector('input')!.focus();
      await sendKeys({ press: 'Enter' });
      await settle(dialog, false);
    });

    it('does not when the page has something to say first', async () => {
      const dialog = await open();
      dialog.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
      dialog.querySelector('button')!.click();
      await dialog.updateComplete;
      expect(isOpen(dialog)).to.equal(true);
    });

    it('is no other form', async () => {
      const dialog = await open('get');
      dialog.addEventListener('submit', (event) => event.preventDefault());
      dialog.querySelector('button')!.click();
      await dialog.updateComplete;
      expect(isOpen(dialog)).to.equal(true);
    });
  });

  describe('a second dialog', () => {
    async function open(): Promise<{ outer: DugnadDialog; inner: DugnadDialog; opener: HTMLElement }> {
      const outer = await fixture<DugnadDialog>(
        html`<dugnad-dialog open heading="Rules"><button>More</button><dugnad-dialog class="inner" heading="More rules"><p>Words</p></dugnad-dialog></dugnad-dialog>`,
      );
      const inner = outer.querySelector<DugnadDialog>('.inner')!;
      const opener = outer.querySelector('button')!;
      opener.focus();
      inner.show();
      await settle(inner, true);
      return { outer, inner, opener };
    }

    it('closes alone by Escape, and gives the focus back to what opened it', async () => {
      const { outer, inner, opener } = await open();
      await sendKeys({ press: 'Escape' });
      await settle(inner, false);
      expect([isOpen(outer), document.activeElement]).to.deep.equal([true, opener]);
    });

    it('closes alone by a press beside both', async () => {
      const { outer, inner } = await open();
      await sendMouse({ type: 'click', position: [3, 3] });
      await settle(inner, false);
      expect(isOpen(outer)).to.equal(true);
    });

    it('says to nobody but itself that it has closed', async () => {
      const { outer, inner } = await open();
      let heard = 0;
      outer.addEventListener('close', () => (heard += 1));
      inner.close();
      await settle(inner, false);
      expect(heard).to.equal(0);
    });
  });
});

describe('a link to a dialog', () => {
  const open = (): Promise<HTMLElement> =>
    fixture(html`<div><a href="#rules"><em>House rules</em></a><a href="#other">Other</a><dugnad-dialog id="rules" heading="House rules"><p>Words</p></dugnad-dialog></div>`);

  it('opens it by Enter, and gets the focus back', async () => {
    const page = await open();
    const dialog = page.querySelector('dugnad-dialog')!;
    page.querySelector('a')!.focus();
    await sendKeys({ press: 'Enter' });
    await settle(dialog, true);
    await sendKeys({ press: 'Escape' });
    await settle(dialog, false);
    expect(document.activeElement).to.equal(page.querySelector('a'));
  });

  it('leaves the address as it is', async () => {
    const page = await open();
    page.querySelector('em')!.click();
    await settle(page.querySelector('dugnad-dialog')!, true);
    expect(location.hash).to.equal('');
  });

  it('is no other link, and none that the page has used itself', async () => {
    const page = await open();
    const [own, other] = page.querySelectorAll('a');
    other!.click();
    own!.addEventListener('click', (event) => event.preventDefault());
    own!.click();
    await page.querySelector('dugnad-dialog')!.updateComplete;
    expect(page.querySelector('dugnad-dialog')!.open).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does nothing once the dialog has left the page', async () => {
    const page = await open();
    const dialog = page.querySelector('dugnad-dialog')!;
    dialog.remove();
    page.querySelector('a')!.click();
    expect(dialog.open).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to the words of the dialog without our script, for they stand in the page', async () => {
    const page = await open();
    expect(page.querySelector('#rules')!.textContent).to.equal('Words');
  });
});
