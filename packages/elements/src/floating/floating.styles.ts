import { css } from 'lit';

/**
 * For a native popover in a `.frame` that hangs on the `.opener` beside it, as `<dugnad-toggletip>` and `<dugnad-menu>` draw one. It begins
 * where the opener begins and turns to where there is room; an engine that cannot place it shows it in the middle.
 */
export const floatingStyles = css`
  .opener {
    anchor-name: --_opener;
  }

  /* Firefox places wrongly what has a parent that runs against the page; what follows the popover says how the page runs. */
  .frame {
    direction: ltr;
  }

  .frame.rtl {
    direction: rtl;
  }

  [popover] {
    direction: ltr;
    inline-size: max-content;
    max-inline-size: min(22em, 100vi - 2 * var(--_space-2));
    max-block-size: calc(100dvb - 2 * var(--_space-2));
    padding: 0;
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    box-shadow: var(--_shadow-floating);
    overflow: auto;
    overscroll-behavior: contain;
    transition: opacity var(--_motion-duration) var(--_motion-easing);
  }

  [popover]:dir(rtl) {
    direction: rtl;
  }

  /* Left and right by name: what is logical is so by the page's direction here, not by that of the words. */
  @supports (position-area: bottom span-right) {
    [popover] {
      position-anchor: --_opener;
      position-area: bottom span-right;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        bottom span-all,
        top span-all;
      inset: auto;
      margin-block: var(--_space-half);
      margin-inline: 0;
    }

    [popover]:dir(rtl) {
      position-area: bottom span-left;
    }
  }

  @starting-style {
    [popover]:popover-open {
      opacity: 0;
    }
  }

  @media print {
    [popover] {
      display: none;
    }
  }
`;
