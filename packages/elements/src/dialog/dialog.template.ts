import { html, type LitElement, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { close } from '../icon/drawings.ts';
import { draw } from '../icon/icon.template.ts';

/** A native dialog with a title and a Close button. Its looks come with `dialogStyles`; `showDialog()` shows it. */
export function dialogTemplate(heading: unknown, content: unknown, actions: unknown, onClose: () => void): TemplateResult {
  return html`<dialog part="dialog" aria-labelledby="heading" @close=${onClose}>
    <header>
      <h2 id="heading" tabindex="-1">${heading}</h2>
      <button class="button quiet close" type="button" @click=${closeAround}>${draw(close, 'close')} ${msg('Close', { id: 'dialog.close' })}</button>
    </header>
    <div class="content">${content}</div>
    <div class="actions">${actions}</div>
  </dialog>`;
}

function closeAround({ currentTarget: button }: Event & { readonly currentTarget: Element }): void {
  button.closest('dialog')?.close();
}

/** Shows it above the page until Escape, its Close button or a press beside it. */
export function showDialog(dialog: HTMLDialogElement): void {
  let pressedBeside = false;
  dialog.onpointerdown = dialog.onclick = (event) => {
    const isBeside = event.target === dialog && isOutside(dialog.getBoundingClientRect(), event);
    // A press that began inside, to mark some words, and ended beside does not count.
    if (event.type === 'click' && isBeside && pressedBeside) dialog.close();
    pressedBeside = isBeside;
  };
  dialog.showModal();
  // From its title one reads on, whatever can be pressed comes later.
  dialog.querySelector('h2')?.focus();
}

/** WebKit knows no `closedby`; the backdrop is the dialog itself, outside of its own box. */
function isOutside({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}

/** Shows the dialog of a host that draws one when it wants one. Taken out of the page it is closed: put back, it must not stand there half open. */
export function followDialog(host: LitElement): void {
  let shown: HTMLDialogElement | null = null;
  host.addController({
    hostUpdated() {
      const drawn = host.renderRoot.querySelector('dialog');
      if (drawn && drawn !== shown) showDialog(drawn);
      shown = drawn;
    },
    hostDisconnected: () => shown?.close(),
  });
}
