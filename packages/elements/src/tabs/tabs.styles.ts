import { css } from 'lit';

export const styles = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) 0;
    border-block-end: var(--_border-hairline) solid var(--_color-line);
  }

  .tab {
    min-inline-size: var(--_size-target);
    max-inline-size: 100%;
    min-block-size: var(--_size-target);
    padding: var(--_space-half) var(--_space-2);
    border: 0;
    border-block-end: var(--_focus-width) solid transparent;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    overflow-wrap: anywhere;
    text-align: start;
    cursor: pointer;
    transition: background-color var(--_motion-duration) var(--_motion-easing);
  }

  .tab[aria-selected='true'] {
    border-block-end-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }

  .tab:focus-visible {
    position: relative;
  }

  @media (hover: hover) {
    .tab:hover {
      background: var(--_color-surface-muted);
    }
  }

  .panel:not([hidden]) {
    padding-block: var(--_space-2);
  }

  ::slotted(:is(nav, ul, ol)) {
    /* The page's own list of links leads where the tabs lead; a page that lays out its lists must not bring it back. */
    display: none !important;
  }

  @media (forced-colors: active) {
    /* Forced colours draw an edge that was meant to be unseen. */
    .tab {
      border-block-end-color: Canvas;
    }

    .tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }

  @media print {
    [role='tablist'] {
      display: none;
    }

    .panel[hidden] {
      padding-block: var(--_space-2);
      content-visibility: visible;
    }
  }
`;

/** For the page's own tree: the heading of a part is its tab, so it is only heard until it is printed. */
export const headingStyles = css`
  @layer dugnad {
    @media screen {
      dugnad-tabs > [slot] > :is(h1, h2, h3, h4, h5, h6):first-child {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }
  }
`;
