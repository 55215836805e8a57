import { css } from 'lit';

/** A form of few questions in a card, with what stands around it: of feedback, of asking for help. */
export const askingStyles = css`
  :host {
    container-type: inline-size;
  }

  h2,
  h3,
  p {
    margin: 0;
    padding: 0;
  }

  h2,
  h3 {
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-wrap: balance;
  }

  h2 {
    font-size: var(--_font-size-title);
  }

  h3 {
    font-size: var(--_font-size-large);
  }

  p,
  .prose {
    max-inline-size: 66ch;
  }

  /* High enough for the choice of languages before it is there. */
  .switcher {
    min-block-size: var(--_size-target);
    margin-block-end: var(--_space-2);
  }

  .asking,
  .card,
  header,
  .prose,
  .privacy {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
  }

  .asking {
    gap: var(--_space-3);
    max-inline-size: 44em;
  }

  .privacy {
    gap: var(--_space-1);
    padding-inline-start: var(--_space-2);
    border-inline-start: 4px solid var(--_color-highlight);
  }

  .quiet:not(.button) {
    color: var(--_color-text-quiet);
  }

  .card {
    padding: var(--_space-3);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  form {
    gap: var(--_space-4);
  }

  /* A block: WebKit measures the legend of a grid too wide. */
  fieldset.question {
    display: block;
    min-inline-size: 0;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--_space-1);
    padding: 0;
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  .question > label:not(.option) {
    font-size: var(--_font-size-large);
    line-height: var(--_font-leading-tight);
  }

  .options {
    display: grid;
    gap: var(--_space-1);
  }

  .question .option {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    box-sizing: border-box;
    min-block-size: var(--_size-target);
    padding: var(--_space-half) var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    font-weight: normal;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .question .option:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-surface-muted);
    font-weight: var(--_font-weight-strong);
  }

  .question .option input {
    flex: none;
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_color-accent);
  }

  .heading {
    font-weight: var(--_font-weight-strong);
  }

  .notice {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 40em;
    padding: var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-inline-start: 8px solid var(--_color-highlight);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    scroll-margin-block: 20vh;
  }

  .notice.danger {
    border-color: var(--_color-danger);
    background: var(--_color-danger-soft);
  }

  .summary ul {
    margin: 0;
    padding: 0;
  }

  .button {
    inline-size: auto;
    justify-self: start;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .contact {
    display: grid;
    gap: var(--_space-1);
  }

  .contact .hours {
    display: block;
  }

  h2[tabindex],
  h3[tabindex] {
    scroll-margin-block: 20vh;
  }

  @container (max-width: 420px) {
    .card {
      padding: var(--_space-2);
    }

    .card .button.filled,
    .row .button {
      inline-size: 100%;
    }
  }

  @media print {
    .switcher,
    [part='form'] .button {
      display: none;
    }
  }
`;
