import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

/**
 * The one shared sheet: tokens as `--_<category>-<role>`, type, focus, print. A page sets
 * `--dugnad-<category>-<role>` anywhere above an element and wins. Light or dark follows the page's own
 * `color-scheme`, so a page that knows only light never gets a dark widget.
 */
export const hostStyles = css`
  :host {
    ${hostTokens(css)}
    display: block;
  }

  /* Also inside: a page that takes the styles of every element away reaches the host, and no further. */
  :where(:host, :host > *) {
    color: var(--_color-text);
    color-scheme: var(--dugnad-color-scheme, inherit);
    font-family: var(--dugnad-font-family, inherit);
    font-size: var(--_font-size-body);
    line-height: var(--_font-leading);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }

  a {
    color: var(--_color-accent);
    text-underline-offset: 0.2em;
  }

  :focus-visible {
    border-radius: var(--_space-half);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-gap);
    box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion-duration: 0s;
    }
  }

  @media print {
    :host {
      --_font-size-body: 12pt;
      --_color-text: CanvasText;
      --_color-text-quiet: CanvasText;
      --_color-accent: CanvasText;
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      color-scheme: light;
    }
  }
`;
