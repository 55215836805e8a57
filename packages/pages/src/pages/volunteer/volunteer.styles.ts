import { css } from 'lit';

/** What there is to help with, as the element of the same name looks. */
export const volunteerStyles = css`
  .badge {
    display: inline-block;
    margin: 0;
    padding-inline: var(--dugnad-space-1);
    border: var(--dugnad-border-hairline) solid var(--dugnad-color-boundary);
    border-radius: var(--dugnad-radius-control);
    font-weight: var(--dugnad-font-weight-strong);
  }

  .badge + :is(h1, h2) {
    margin-block-start: var(--dugnad-space-1);
  }

  .card > h2 {
    margin-block-end: 0;
    font-size: var(--dugnad-font-size-large);
  }

  .when {
    font-weight: var(--dugnad-font-weight-strong);
  }

  .when .quiet {
    font-weight: normal;
  }

  .facts {
    margin-block: var(--dugnad-space-1);
  }

  .facts > li {
    margin: 0;
  }

  .back {
    margin-block-end: var(--dugnad-space-3);
  }

  .head > :is(section, .words) {
    margin-block-start: var(--dugnad-space-3);
  }

  .filter form {
    max-inline-size: calc(33 * var(--dugnad-font-size-body));
  }

  .shifts .state {
    display: block;
  }

  .shifts .gone {
    box-sizing: border-box;
    min-block-size: var(--dugnad-size-target);
    margin: 0;
    padding: calc((var(--dugnad-size-target) - 1lh) / 2) var(--dugnad-space-2);
    color: var(--dugnad-color-text-quiet);
  }

  .shifts :is(label.choice, .gone, fieldset, details) + :is(label.choice, .gone, fieldset, details) {
    margin-block-start: var(--dugnad-space-1);
  }

  .shifts summary {
    min-block-size: var(--dugnad-size-target);
    align-content: center;
    cursor: pointer;
  }

  .shifts > fieldset > legend {
    font-weight: var(--dugnad-font-weight-strong);
  }

  /* Times of a day beside each other where they fit. */
  .day {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: var(--dugnad-space-1);
  }

  .talks > fieldset {
    margin-block-start: var(--dugnad-space-2);
  }

  .talks > fieldset > legend {
    font-weight: normal;
  }

  .talks label.choice + label.choice {
    margin-block-start: 0;
  }

  fieldset.field + fieldset.shifts {
    margin-block-start: var(--dugnad-space-4);
  }
`;
