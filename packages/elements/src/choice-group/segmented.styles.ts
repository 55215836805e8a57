import { css } from 'lit';

/**
 * Choices joined in a row. The native buttons stay where they are, unseen under their words, so arrow keys and screen
 * readers know them; what is chosen is said by a bar, not by colour alone.
 */
export const segmentedStyles = css`
  @layer dugnad {
    dugnad-choice-group[segmented] {
      container-type: inline-size;
      inline-size: 100%;
    }

    dugnad-choice-group[segmented],
    dugnad-choice-group[segmented] > fieldset {
      flex-flow: row wrap;
      gap: 0;
    }

    dugnad-choice-group[segmented] :is(p, fieldset):not(label *) {
      flex: 1 0 100%;
    }

    dugnad-choice-group[segmented] p:not(label *) {
      margin-block-end: var(--_space-1);
    }

    dugnad-choice-group[segmented] label:has(> input):not(dugnad-choice *) {
      flex: 1 1 0;
      min-inline-size: min-content;
      padding-inline: var(--_space-2);
      border-radius: 0;
      overflow-wrap: break-word;
      text-align: center;
    }

    dugnad-choice-group[segmented] label > input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }

    dugnad-choice-group[segmented] label > :is(svg, img, dugnad-icon) {
      display: block;
      float: none;
      margin: 0 auto var(--_space-half);
    }

    dugnad-choice-group[segmented] label:has(> :checked):not(dugnad-choice *) {
      z-index: 1;
      box-shadow: inset 0 calc(-1 * var(--_focus-width)) var(--_color-accent);
      color: var(--_color-accent);
      font-weight: var(--_font-weight-strong);
    }

    dugnad-choice-group[segmented] label:has(> :focus-visible):not(dugnad-choice *) {
      z-index: 2;
    }

    dugnad-choice-group[segmented] label:has(> input) + label:has(> input) {
      margin-inline-start: calc(-1 * var(--_border-control));
    }

    dugnad-choice-group[segmented] label:has(> input):first-of-type {
      border-start-start-radius: var(--_radius-control);
      border-end-start-radius: var(--_radius-control);
    }

    dugnad-choice-group[segmented] label:has(> input):last-of-type {
      border-start-end-radius: var(--_radius-control);
      border-end-end-radius: var(--_radius-control);
    }

    @container (inline-size < 22em) {
      dugnad-choice-group[segmented] label:has(> input):not(dugnad-choice *) {
        flex: 1 0 100%;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      dugnad-choice-group[segmented] label:has(> input) + label:has(> input) {
        margin-block-start: calc(-1 * var(--_border-control));
        margin-inline-start: 0;
      }

      dugnad-choice-group[segmented] label:has(> input):first-of-type {
        border-radius: var(--_radius-control) var(--_radius-control) 0 0;
      }

      dugnad-choice-group[segmented] label:has(> input):last-of-type {
        border-radius: 0 0 var(--_radius-control) var(--_radius-control);
      }
    }

    @media (forced-colors: active) {
      dugnad-choice-group[segmented] label:has(> :checked):not(dugnad-choice *) {
        border-color: Highlight;
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }

    @media print {
      dugnad-choice-group[segmented] label > input {
        position: static;
        inline-size: var(--_box);
        block-size: var(--_box);
        opacity: 1;
      }
    }
  }
`;
