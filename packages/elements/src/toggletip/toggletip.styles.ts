import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .button {
    padding-inline: var(--_space-half);
  }

  [popover] {
    padding: var(--_space-2);
    text-align: start;
  }

  slot:not([name])::slotted(:first-child) {
    margin-block-start: 0;
  }

  slot:not([name])::slotted(:last-child) {
    margin-block-end: 0;
  }

  /* On paper nothing can be pressed, and there is room: what it says stands where it would have been pressed. */
  @media print {
    [popover] {
      position: static;
      display: block;
      inline-size: auto;
      max-inline-size: none;
      padding: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;
