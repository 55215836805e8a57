import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

/** For a `<details>` of the page's own inside a disclosure or an accordion. In a layer: any unlayered rule of the page wins. */
export const detailsStyles = css`
  @layer dugnad {
    :is(dugnad-disclosure, dugnad-accordion) > details {
      ${hostTokens(css)}
      color: var(--_color-text);
      color-scheme: var(--dugnad-color-scheme, inherit);
      font-family: var(--dugnad-font-family, inherit);
      font-size: var(--_font-size-body);
      line-height: var(--_font-leading);
      overflow-wrap: anywhere;

      & > summary {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-target);
        padding-block: var(--_space-half);
        color: var(--_color-accent);
        font-weight: var(--_font-weight-strong);
        list-style: none;
        cursor: pointer;
      }

      & > summary::-webkit-details-marker {
        display: none;
      }

      /* Drawn of two borders: a strict page refuses pictures from strings, and forced colours keep borders. */
      & > summary::before {
        content: '';
        flex: none;
        inline-size: 0.5em;
        block-size: 0.5em;
        margin-inline: 0.25em;
        border: solid currentcolor;
        border-width: 0 var(--_border-control) var(--_border-control) 0;
        rotate: 45deg;
        translate: 0 -0.15em;
        transition: rotate var(--_motion-duration) var(--_motion-easing);
      }

      &[open] > summary::before {
        rotate: 225deg;
        translate: 0 0.15em;
      }

      & > summary:focus-visible {
        border-radius: var(--_space-half);
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }

      & > summary > :is(h1, h2, h3, h4, h5, h6) {
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        color: inherit;
        font: inherit;
      }

      &::details-content {
        padding-block: var(--_space-half) var(--_space-2);
      }

      &:not([open])::details-content {
        padding-block: 0;
      }

      & > summary + * {
        margin-block-start: 0;
      }

      & > :last-child {
        margin-block-end: 0;
      }
    }

    @media (hover: hover) {
      :is(dugnad-disclosure, dugnad-accordion) > details > summary:hover {
        color: var(--_color-accent-strong);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      :is(dugnad-disclosure, dugnad-accordion) > details > summary::before {
        transition: none;
      }
    }

    @media print {
      :is(dugnad-disclosure, dugnad-accordion) > details {
        color: CanvasText;

        & > summary {
          color: inherit;
        }

        & > summary::before {
          display: none;
        }

        &:not([open])::details-content {
          content-visibility: visible;
          block-size: auto;
          padding-block: var(--_space-half) var(--_space-2);
        }
      }
    }
  }
`;
