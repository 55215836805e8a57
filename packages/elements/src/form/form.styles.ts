import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

import { printTokens } from '../styles/print-tokens.styles.ts';

/** For the page's own tree, in a layer: any unlayered rule of the page wins. The form itself stays the page's. */
export const styles = css`
  @layer dugnad {
    dugnad-form {
      ${hostTokens(css)}
      display: block;

      ${printTokens}

      &[hidden] {
        display: none;
      }

      > form > * + * {
        margin-block-start: var(--_space-3);
      }

      /* Bare controls of a page that says nothing of their size: browsers give them 13 px. */
      :where(input:not([type='checkbox'], [type='radio']), select, textarea) {
        font-size: var(--_font-size-body);
      }

      :is(.dugnad-form-summary, .dugnad-form-error, .dugnad-form-busy) {
        color: var(--_color-text);
        color-scheme: var(--dugnad-color-scheme, inherit);
        font-family: var(--dugnad-font-family, inherit);
        font-size: var(--_font-size-body);
        line-height: var(--_font-leading);
        overflow-wrap: anywhere;
      }

      .dugnad-form-summary {
        box-sizing: border-box;
        max-inline-size: 34em;
        margin-block-end: var(--_space-3);
        padding: var(--_space-2);
        border: var(--_border-control) solid var(--_color-danger);
        border-radius: var(--_radius-card);
        background: var(--_color-danger-soft);
        scroll-margin-block: 20vh;
      }

      .dugnad-form-summary h2 {
        margin: 0;
        font-size: var(--_font-size-large);
        font-weight: var(--_font-weight-strong);
        line-height: var(--_font-leading-tight);
      }

      .dugnad-form-summary ul {
        margin: var(--_space-half) 0 0;
        padding: 0;
        list-style: none;
      }

      .dugnad-form-summary li {
        display: flex;
        align-items: center;
        min-block-size: var(--_size-target);
        color: var(--_color-danger);
        font-weight: var(--_font-weight-strong);
      }

      .dugnad-form-summary a {
        flex: 1;
        padding-block: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2);
        color: inherit;
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      :is(.dugnad-form-summary, .dugnad-form-summary a):focus-visible {
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }

      .dugnad-form-error {
        display: block;
        color: var(--_color-danger);
        font-weight: var(--_font-weight-strong);
      }

      .dugnad-form-error ~ [aria-invalid='true'],
      label > [aria-invalid='true'] {
        border-color: var(--_color-danger);
      }

      /* Native, so that the form can be sent where no script comes; as our own buttons look. */
      > form > :is(button, input[type='submit']),
      > form > :is(p, div) > :is(button, input[type='submit']) {
        box-sizing: border-box;
        max-inline-size: 100%;
        min-inline-size: var(--_size-target);
        min-block-size: var(--_size-target);
        padding: var(--_space-half) var(--_space-2);
        border: var(--_border-control) solid var(--_color-accent);
        border-radius: var(--_radius-control);
        background: var(--_color-surface-raised);
        color: var(--_color-accent);
        font-family: var(--dugnad-font-family, inherit);
        font-size: var(--_font-size-body);
        font-weight: var(--_font-weight-strong);
        line-height: var(--_font-leading-tight);
        overflow-wrap: anywhere;
        white-space: normal;
        cursor: pointer;

        &:is(:not([type]), [type='submit']) {
          background: var(--_color-accent-fill);
          color: var(--_color-on-accent);
        }

        &:focus-visible {
          outline: var(--_focus-width) solid var(--_color-focus);
          outline-offset: var(--_focus-gap);
          box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
        }

        @media print {
          display: none;
        }
      }

      .dugnad-form-busy {
        margin: var(--_space-2) 0 0;
        color: var(--_color-text-quiet);
      }

      .dugnad-form-clear {
        margin-block-start: var(--_space-3);
      }
    }
  }
`;
