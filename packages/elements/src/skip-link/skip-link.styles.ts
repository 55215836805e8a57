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

  /* A page's rule for its links would win over the colours of words on their own ground. */
  ::slotted(a) {
    display: flex;
    align-items: center;
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-2);
    background: var(--_color-surface-raised) !important;
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
