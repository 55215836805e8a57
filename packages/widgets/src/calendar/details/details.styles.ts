import { css } from 'lit';

export const styles = css`
  .details {
    display: grid;
    gap: var(--_space-3);
  }

  .details h3 {
    font-size: var(--_font-size-large);
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

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .action {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .action:first-child {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  @media (max-width: 480px) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }

    .action {
      inline-size: 100%;
      justify-content: center;
    }
  }
`;
