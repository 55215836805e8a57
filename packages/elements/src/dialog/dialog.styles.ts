import { css } from 'lit';

import { dialogWidth } from '@dugnad/tokens';

/** For what `dialogTemplate()` draws, in the element and in a widget that gives its headings and buttons their looks. */
export const dialogStyles = css`
  dialog {
    inline-size: min(${dialogWidth(css)}, 100% - 2 * var(--_space-2));
    max-inline-size: none;
    max-block-size: calc(100dvb - 2 * var(--_space-2));
    padding: 0;
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    box-shadow: var(--_shadow-floating);
    overscroll-behavior: contain;
    transition:
      opacity var(--_motion-duration) var(--_motion-easing),
      translate var(--_motion-duration) var(--_motion-easing);
  }

  dialog::backdrop {
    background: light-dark(var(--_color-text), var(--_color-surface));
    opacity: 0.45;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      translate: 0 var(--_space-1);
    }
  }

  header {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: start;
    justify-content: end;
    gap: 0 var(--_space-2);
    padding: var(--_space-2) var(--_space-3) 0;
  }

  header h2 {
    flex: 1 1 8em;
    padding-block: var(--_space-1);
  }

  .close {
    margin-inline-end: calc(-1 * var(--_space-1));
  }

  /* Focus is put here to be read from; there is nothing to press. Forced colours still draw the ring. */
  h2:focus-visible {
    outline-color: transparent;
    box-shadow: none;
  }

  .content {
    padding: var(--_space-1) var(--_space-3) var(--_space-3);
  }

  .actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    padding: var(--_space-2) var(--_space-3);
    border-radius: inherit;
    background: inherit;
  }

  @media (max-height: 40em), (max-width: 26em) {
    .actions {
      position: static;
    }
  }

  @media print {
    /* Paper over the page behind: who prints an open dialog wants the dialog. */
    dialog::backdrop {
      background: Canvas;
      opacity: 1;
      print-color-adjust: exact;
    }

    dialog {
      position: absolute;
      inset-block: 0 auto;
      inline-size: auto;
      max-block-size: none;
      border: 0;
      box-shadow: none;
      overflow: visible;
    }

    .close,
    .actions {
      display: none;
    }
  }
`;
