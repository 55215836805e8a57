import { css } from 'lit';

/** Questions in a tree of our own: nobody's page restyles them, so they need less than `<dugnad-field>` does. */
export const formStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-half);
    max-inline-size: 34em;
  }

  .question label,
  .error {
    font-weight: var(--_font-weight-strong);
  }

  .hint {
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  .error,
  .summary li {
    color: var(--_color-danger);
  }

  .question :is(input, textarea) {
    inline-size: 100%;
    min-block-size: var(--_size-target);
    padding: var(--_space-1);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
  }

  /* Written from left to right in every language: "kari@" would be shown as "@kari". */
  .question [type='email']:dir(rtl) {
    direction: ltr;
    text-align: end;
  }

  .question :focus-visible {
    border-color: var(--_color-focus);
    border-radius: var(--_radius-control);
  }

  .question [aria-invalid] {
    border-color: var(--_color-danger);
  }

  .summary ul {
    list-style: none;
  }

  .summary a {
    display: block;
    padding-block: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2);
    color: inherit;
    font-weight: var(--_font-weight-strong);
  }
`;
