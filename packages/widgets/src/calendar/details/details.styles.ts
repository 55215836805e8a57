import { css } from 'lit';

import { contactStripStyles, dialogStyles, drawingStyles } from '@dugnad/elements/styles';

export const styles = css`
  ${drawingStyles}
  ${dialogStyles}
  ${contactStripStyles}

  .details {
    display: grid;
    gap: var(--_space-3);
  }

  .details section {
    display: grid;
    gap: var(--_space-1);
    container-type: inline-size;
  }

  /* The title of an activity stays as it was written. */
  dialog h2::first-letter {
    text-transform: none;
  }

  .moment {
    font-size: var(--_font-size-large);
    font-variant-numeric: tabular-nums;
    font-weight: var(--_font-weight-strong);
  }

  .moment::first-letter {
    text-transform: uppercase;
  }

  .moment .date {
    margin-inline-end: var(--_space-half);
  }

  dl {
    display: grid;
    gap: var(--_space-1);
  }

  dl > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: var(--_space-2);
  }

  dt {
    color: var(--_color-text-quiet);
  }

  dd {
    margin: 0;
  }

  .description {
    display: grid;
    gap: var(--_space-2);
    max-inline-size: 66ch;
    white-space: pre-line;
  }

  @media (max-width: 480px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .actions > * {
      inline-size: 100%;
      justify-content: center;
    }
  }
`;
