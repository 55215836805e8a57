import { css } from 'lit';

/** What the element adds to `dialogStyles`: looks for its heading and its button, and for what a page puts into its slots. */
export const styles = css`
  :host {
    display: contents;
  }

  /* Where no script comes, a link to it still leads to what it is about; where none can, it is there from the start. */
  :host(:target:not(:defined)) {
    display: block;
  }

  :host(:target:not(:defined)) dialog {
    display: block;
    position: static;
  }

  :host(:not(:defined)) .close {
    display: none;
  }

  @media (scripting: none) {
    dialog {
      display: block;
      position: static;
    }
  }

  h2 {
    margin: 0;
    font-size: var(--_font-size-title);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-wrap: balance;
  }

  .button {
    inline-size: auto;
  }

  slot:not([name])::slotted(:first-child) {
    margin-block-start: 0;
  }

  slot:not([name])::slotted(:last-child) {
    margin-block-end: 0;
  }

  .actions {
    gap: 0 var(--_space-2);
    padding-block-end: 0;
  }

  [name='actions']::slotted(*) {
    margin-block-end: var(--_space-2);
  }
`;
