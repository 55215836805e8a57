import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

import { printTokens } from '../styles/print-tokens.styles.ts';

/** For the page's own tree, in a layer: any unlayered rule of the page wins. Serves the choice and its group. */
export const choiceStyles = css`
  @layer dugnad {
    dugnad-choice,
    dugnad-choice-group {
      ${hostTokens(css)}
      --_box: var(--_space-3);
      --_gap: var(--_space-2);
      --_indent: calc(var(--_box) + var(--_gap));
      box-sizing: border-box;
      max-inline-size: 34em;
      color: var(--_color-text);
      color-scheme: var(--dugnad-color-scheme, inherit);
      font-family: var(--dugnad-font-family, inherit);
      font-size: var(--_font-size-body);
      line-height: var(--_font-leading);
      overflow-wrap: anywhere;

      ${printTokens}

      &[hidden] {
        display: none;
      }

      label:has(> input) {
        display: flow-root;
        box-sizing: border-box;
        min-block-size: var(--_size-target);
        padding: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2 - var(--_border-control)) var(--_space-2);
        padding-inline-start: calc(var(--_space-2) + var(--_indent));
        cursor: pointer;
      }

      /* Floats in the indent: words, links and all else in a label flow as ever beside them. */
      label > :is([type='checkbox'], [type='radio']) {
        float: inline-start;
        box-sizing: border-box;
        inline-size: var(--_box);
        block-size: var(--_box);
        margin: calc((1em * var(--_font-leading) - var(--_box)) / 2) var(--_gap);
        margin-inline-start: calc(-1 * var(--_indent));
        accent-color: var(--_color-accent);
        font: inherit;
      }

      label:has(> input):has(> :is(svg, img, dugnad-icon)) {
        --_indent: calc(var(--_box) + var(--_gap) + var(--_space-4) + var(--_space-1));
      }

      label > :is(svg, img, dugnad-icon) {
        --dugnad-icon-size: var(--_space-4);
        float: inline-start;
        inline-size: var(--_space-4);
        block-size: var(--_space-4);
        margin-block: calc((1em * var(--_font-leading) - var(--_space-4)) / 2);
        margin-inline: calc(-1 * (var(--_space-4) + var(--_space-1))) var(--_space-1);
        object-fit: contain;
      }
    }

    dugnad-choice,
    dugnad-choice-group label:has(> input):not(dugnad-choice *) {
      position: relative;
      display: block;
      box-sizing: border-box;
      border: var(--_border-control) solid var(--_color-boundary);
      border-radius: var(--_radius-control);
      background: var(--_color-surface-raised);
      font-weight: normal;
    }

    dugnad-choice-group label:has(> input):not(dugnad-choice *) {
      display: flow-root;
    }

    /* Also beside the words and on the hint one presses the choice. */
    dugnad-choice label::after {
      position: absolute;
      inset: 0;
      content: '';
    }

    dugnad-choice label a {
      position: relative;
      z-index: 1;
    }

    dugnad-choice-group,
    dugnad-choice-group > fieldset {
      display: flex;
      flex-flow: column;
      gap: var(--_space-1);
      min-inline-size: 0;
    }

    /* WebKit measures a fieldset in a column wrongly the first time: with its legend twice. */
    dugnad-choice-group:has(> fieldset) {
      display: block;
    }

    dugnad-choice-group > fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }

    dugnad-choice-group > fieldset > legend {
      margin-block-end: var(--_space-half);
      padding: 0;
    }

    dugnad-choice-group > fieldset > legend,
    .dugnad-choice-group-label {
      font-weight: var(--_font-weight-strong);
    }

    :is(dugnad-choice, dugnad-choice-group) :is(.dugnad-choice-group-label, .dugnad-choice-hint, .dugnad-choice-error) {
      margin: 0;
    }

    .dugnad-choice-hint {
      color: var(--_color-text-quiet);
    }

    .dugnad-choice-error {
      color: var(--_color-danger);
      font-weight: var(--_font-weight-strong);
    }

    dugnad-choice > .dugnad-choice-hint {
      padding: 0 var(--_space-2) calc(var(--_space-1) - var(--_border-control));
      padding-inline-start: calc(var(--_space-2) + var(--_indent));
    }

    dugnad-choice:has(> label > :is(svg, img, dugnad-icon)) > .dugnad-choice-hint {
      padding-inline-start: calc(var(--_space-2) + var(--_indent) + var(--_space-4) + var(--_space-1));
    }

    dugnad-choice:has(> .dugnad-choice-hint) > label {
      min-block-size: 0;
      padding-block-end: 0;
    }

    dugnad-choice > .dugnad-choice-error {
      padding: var(--_space-1) var(--_space-2) 0;
    }

    @media (hover: hover) {
      dugnad-choice:hover,
      dugnad-choice-group label:has(> input):not(dugnad-choice *):hover {
        background: var(--_color-accent-soft);
      }
    }

    dugnad-choice:has(:checked),
    dugnad-choice-group label:has(> :checked):not(dugnad-choice *) {
      border-color: var(--_color-accent);
      background: var(--_color-accent-soft);
    }

    dugnad-choice:has(> .dugnad-choice-error),
    dugnad-choice-group:has(> .dugnad-choice-error, > fieldset > .dugnad-choice-error) :is(dugnad-choice, label:has(> input):not(dugnad-choice *)) {
      border-color: var(--_color-danger);
    }

    dugnad-choice:has(:disabled),
    dugnad-choice-group label:has(> :disabled):not(dugnad-choice *) {
      border-color: var(--_color-boundary);
      border-style: dashed;
      background: var(--_color-surface-muted);
      color: var(--_color-text-quiet);
    }

    :is(dugnad-choice, dugnad-choice-group) label:has(> :disabled) {
      cursor: not-allowed;
    }

    dugnad-choice:has(:focus-visible):not(:has(a:focus-visible)),
    dugnad-choice-group label:has(> :focus-visible):not(dugnad-choice *) {
      z-index: 1;
      border-color: var(--_color-focus);
      outline: var(--_focus-width) solid var(--_color-focus);
      outline-offset: var(--_focus-gap);
      box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
    }

    :is(dugnad-choice, dugnad-choice-group) label > input:focus-visible {
      /* The whole row wears the ring instead. */
      outline: none;
      box-shadow: none;
    }
  }
`;
