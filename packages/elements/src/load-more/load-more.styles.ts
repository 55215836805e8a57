import { css } from 'lit';

export const styles = css`
  :host {
    text-align: center;
  }

  .button {
    inline-size: auto;
    max-inline-size: 100%;
  }

  /* Drawn by a server, it would promise what only our script can do. */
  @media (scripting: none) {
    .button {
      display: none;
    }
  }

  ::slotted(:is(a, button)) {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .button[aria-disabled],
  ::slotted([aria-disabled='true']) {
    border-color: var(--_color-boundary);
    border-style: dotted;
    /* The page's rules for links would win, and tell that it can be pressed. */
    color: var(--_color-text-quiet) !important;
    cursor: progress;
  }

  dugnad-spinner {
    inline-size: fit-content;
    margin: var(--_space-half) auto 0;
  }

  p {
    margin: var(--_space-half) 0 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
