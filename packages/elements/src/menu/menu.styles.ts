import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  .icon {
    transition: rotate var(--_motion-duration) var(--_motion-easing);
  }

  [aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  [popover] {
    padding: var(--_space-1);
  }
`;

/** For the page's own list inside a menu. In a layer: any unlayered rule of the page wins. */
export const listStyles = css`
  @layer dugnad {
    dugnad-menu > :is(ul, ol, menu) {
      ${hostTokens(css)}
      min-inline-size: 11em;
      margin: 0;
      padding: 0;
      list-style: none;

      & > li {
        margin: 0;
      }

      & > li > :is(a, button) {
        box-sizing: border-box;
        display: flex;
        align-items: center;
        gap: var(--_space-1);
        inline-size: 100%;
        min-block-size: var(--_size-target);
        padding: var(--_space-half) var(--_space-2);
        border: 0;
        border-radius: var(--_space-half);
        background: none;
        color: var(--_color-accent);
        font: inherit;
        overflow-wrap: anywhere;
        text-align: start;
        cursor: pointer;
      }

      & > li > button {
        color: var(--_color-text);
      }

      & > li > :is(a, button):focus-visible {
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: calc(-1 * var(--_focus-width));
      }

      & > li > button:disabled {
        color: var(--_color-text-quiet);
        cursor: not-allowed;
      }
    }

    @media (hover: hover) {
      dugnad-menu > :is(ul, ol, menu) > li > :is(a, button:enabled):hover {
        background: var(--_color-accent-soft);
      }
    }
  }
`;
