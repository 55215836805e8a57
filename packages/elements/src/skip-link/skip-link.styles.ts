import { css } from 'lit';

export const styles = css`
  :host(:not(:focus-within)) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ::slotted(a) {
    display: flex;
    align-items: center;
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-2);
    /* A page's rule for its links would win, and leave the words on a ground that nobody has chosen for them. */
    background: var(--_color-surface-raised) !important;
    /* The same, for the words. */
    color: var(--_color-accent) !important;
    font-weight: var(--_font-weight-strong);
  }

  ::slotted(a:focus) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
