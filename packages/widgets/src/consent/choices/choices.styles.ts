import { css } from 'lit';

/** Every button has one rule: none of them is more than the others. */
export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(40em, 100% - 2 * var(--_space-1));
    max-inline-size: none;
    max-block-size: calc(100dvb - 2 * var(--_space-1));
    padding: 0 var(--_space-2);
    border: var(--_border-control) solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: light-dark(var(--_color-text), var(--_color-surface));
    opacity: 0.45;
  }

  h2 {
    margin-block: var(--_space-2) 0;
    font-size: 1.3em;
    line-height: var(--_font-leading-tight);
  }

  /* Focus is put here to be read from; there is nothing to press. Forced colours still draw the ring. */
  h2:focus-visible {
    outline-color: transparent;
    box-shadow: none;
  }

  p {
    margin-block: var(--_space-1);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .purpose {
    padding-block: var(--_space-1);
    border-block-start: var(--_border-hairline) solid var(--_color-line);
  }

  label {
    display: flex;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
    align-items: center;
    font-weight: var(--_font-weight-strong);
  }

  input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_color-accent);
  }

  summary {
    padding-block: var(--_space-1);
    min-block-size: var(--_size-target);
  }

  .service {
    padding-block-end: var(--_space-1);
    padding-inline-start: var(--_space-2);
  }

  a {
    display: inline-block;
    min-block-size: var(--_size-target);
  }

  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    grid-auto-rows: 1fr;
    gap: var(--_space-1);
    padding-block: var(--_space-2);
  }

  button {
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-2);
    border: var(--_border-control) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: var(--_color-accent);
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  @media (hover: hover) {
    button:hover {
      background: var(--_color-accent-soft);
    }
  }
`;
