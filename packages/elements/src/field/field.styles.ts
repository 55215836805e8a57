import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

import { printTokens } from '../styles/print-tokens.styles.ts';

/** For the page's own tree, in a layer: any unlayered rule of the page wins. */
export const styles = css`
  @layer dugnad {
    :is(dugnad-field, dugnad-date-field) {
      ${hostTokens(css)}
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-half);
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

      label {
        font-weight: var(--_font-weight-strong);
      }

      &,
      :is(label, p, input, select, textarea) {
        /* Important, because a page's own 10 px or 14 px would win otherwise: who reads badly could not answer. */
        font-size: var(--_font-size-body) !important;
      }

      /* The page's own label comes first, whatever we put before it. */
      > label:not(:has(input, select, textarea)) {
        order: -1;
      }

      p {
        margin: 0;
      }

      .dugnad-field-hint {
        color: var(--_color-text-quiet);
        font-weight: normal;
      }

      .dugnad-field-counter {
        order: 1;
        color: var(--_color-text-quiet);
        font-variant-numeric: tabular-nums;
      }

      .dugnad-field-error,
      .dugnad-field-counter.over {
        color: var(--_color-danger);
        font-weight: var(--_font-weight-strong);
      }

      :is(input, select, textarea) {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: var(--_size-target);
        padding: var(--_space-1);
        border: var(--_border-control) solid var(--_color-boundary);
        border-radius: var(--_radius-control);
        background: var(--_color-surface-raised);
        color: inherit;
        font: inherit;
        accent-color: var(--_color-accent);
      }

      /* Addresses are written from left to right in every language: "kari@" would be shown as "@kari". */
      &:dir(rtl) :is([type='email'], [type='tel'], [type='url']) {
        direction: ltr;
        text-align: end;
      }

      /* WebKit lets a long choice widen the page, unless it is contained. */
      select {
        contain: paint;
        text-overflow: ellipsis;
      }

      :is(input, select, textarea):focus-visible {
        border-color: var(--_color-focus);
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }

      [aria-invalid='true'] {
        border-color: var(--_color-danger);
      }

      /* Browsers write it in letters of their own, of 13 px. */
      ::file-selector-button {
        font: inherit;
      }

      [readonly] {
        background: var(--_color-surface-muted);
      }

      :disabled {
        border-color: var(--_color-boundary);
        border-style: dashed;
        background: var(--_color-surface-muted);
        color: var(--_color-text-quiet);
        cursor: not-allowed;
      }

      &:has(:is([type='checkbox'], [type='radio'])) {
        grid-template-columns: auto minmax(0, 1fr);
        align-items: start;
        column-gap: var(--_space-1);
      }

      &:has(:is([type='checkbox'], [type='radio'])) > * {
        grid-column: 2;
      }

      & > :is([type='checkbox'], [type='radio']) {
        grid-area: 1 / 1;
        inline-size: var(--_space-3);
        min-block-size: 0;
        block-size: var(--_space-3);
        margin: calc((var(--_size-target) - var(--_space-3)) / 2) var(--_space-1);
      }

      &:has(:is([type='checkbox'], [type='radio'])) > label {
        padding-block: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2);
        font-weight: normal;
      }
    }
  }
`;
