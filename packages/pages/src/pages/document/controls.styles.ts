import { css } from 'lit';

/** The form, as the elements of the same names look. */
export const controlStyles = css`
  .button.main {
    background: var(--dugnad-color-accent-fill);
    color: var(--dugnad-color-on-accent);
  }

  .sign {
    box-sizing: border-box;
    padding: var(--dugnad-space-3);
    border: var(--dugnad-border-control) solid var(--dugnad-color-accent);
    border-radius: var(--dugnad-radius-card);
    background: var(--dugnad-color-surface-raised);
    scroll-margin-block: var(--dugnad-space-2);
  }

  .sign form {
    margin-block-start: var(--dugnad-space-2);
  }

  form > * + * {
    margin-block-start: var(--dugnad-space-3);
  }

  form > :nth-child(1 of :not([type='hidden'], [hidden])) {
    margin-block-start: 0;
  }

  .field > label:not(.choice) {
    display: block;
  }

  .field > label + :is(input, textarea, p),
  .field > p + :is(input, textarea, p, .choice) {
    margin-block-start: var(--dugnad-space-half);
  }

  .field :is(input:not([type='checkbox'], [type='radio']), textarea),
  .share input {
    inline-size: 100%;
  }

  .hint {
    margin: 0;
    color: var(--dugnad-color-text-quiet);
  }

  .error {
    margin: 0;
    color: var(--dugnad-color-danger);
    font-weight: var(--dugnad-font-weight-strong);
  }

  /* A browser checks an address while one writes it: not here. */
  :is(input, textarea):user-invalid:not([aria-invalid='true']) {
    border-color: var(--dugnad-color-boundary);
  }

  [dir='rtl'] :is([type='email'], [autocomplete='one-time-code']) {
    direction: ltr;
    text-align: end;
  }

  .code input {
    max-inline-size: 9em;
    font-size: var(--dugnad-font-size-large);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.15em;
  }

  label.choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--dugnad-space-2);
    align-items: start;
    box-sizing: border-box;
    min-block-size: var(--dugnad-size-target);
    padding: calc((var(--dugnad-size-target) - 1lh) / 2 - var(--dugnad-border-control)) var(--dugnad-space-2);
    border: var(--dugnad-border-control) solid var(--dugnad-color-boundary);
    border-radius: var(--dugnad-radius-control);
    background: var(--dugnad-color-surface-raised);
    font-weight: normal;
    cursor: pointer;
  }

  label.choice + label.choice,
  fieldset > .field + .field {
    margin-block-start: var(--dugnad-space-1);
  }

  label.choice > input {
    margin: calc((1lh - var(--dugnad-space-3)) / 2) 0 0;
  }

  @media (hover: hover) {
    label.choice:hover {
      background: var(--dugnad-color-accent-soft);
    }
  }

  label.choice:has(:checked) {
    border-color: var(--dugnad-color-accent);
    background: var(--dugnad-color-accent-soft);
  }

  .field:has(> .error) > label.choice,
  label.choice:has([aria-invalid='true']) {
    border-color: var(--dugnad-color-danger);
  }

  /* The whole row wears the ring. */
  label.choice:has(:focus-visible) {
    outline: var(--dugnad-focus-width) solid var(--dugnad-color-focus);
    outline-offset: var(--dugnad-focus-gap);
    box-shadow: 0 0 0 var(--dugnad-focus-gap) var(--dugnad-color-focus-gap);
  }

  label.choice > input:focus-visible {
    /* The whole row wears the ring instead. */
    outline: none;
    box-shadow: none;
  }

  .choice + .hint {
    margin-block-start: var(--dugnad-space-half);
    padding-inline-start: var(--dugnad-space-2);
  }

  .promise {
    padding-inline-start: var(--dugnad-space-2);
    border-inline-start: var(--dugnad-space-half) solid var(--dugnad-color-accent);
  }

  .promise p + p {
    margin-block-start: var(--dugnad-space-half);
  }

  .privacy dl {
    margin: 0;
  }

  .summary {
    box-sizing: border-box;
    max-inline-size: calc(36 * var(--dugnad-font-size-body));
    padding: var(--dugnad-space-2);
    border: var(--dugnad-border-control) solid var(--dugnad-color-danger);
    border-radius: var(--dugnad-radius-card);
    background: var(--dugnad-color-danger-soft);
    scroll-margin-block: var(--dugnad-space-3);
  }

  .summary h2 {
    font-size: var(--dugnad-font-size-large);
  }

  .summary li + li {
    margin: 0;
  }

  .summary a {
    display: block;
    padding-block: calc((var(--dugnad-size-target) - 1lh) / 2);
    color: var(--dugnad-color-danger);
    font-weight: var(--dugnad-font-weight-strong);
  }

  .summary:focus-visible {
    outline: var(--dugnad-focus-width) solid var(--dugnad-color-focus);
    outline-offset: var(--dugnad-focus-gap);
  }

  /* The way out is no main act. */
  .quiet-act button {
    background: var(--dugnad-color-surface-raised);
    color: var(--dugnad-color-accent);
  }

  @media (max-width: 30em) {
    .sign {
      padding: var(--dugnad-space-2);
    }
  }

  @media (forced-colors: active) {
    .button.main {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
