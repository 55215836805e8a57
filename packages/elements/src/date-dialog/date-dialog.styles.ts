import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(26em, 100%);
  }

  h2 {
    margin: 0;
    font-size: var(--_font-size-title);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  header .button {
    inline-size: auto;
  }

  .actions:empty {
    display: none;
  }

  .selects,
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  header h2 {
    flex-basis: 5em;
  }

  select {
    flex: 1 1 6em;
    min-inline-size: 0;
    min-block-size: var(--_size-target);
    padding: var(--_space-half) var(--_space-1);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
    font-weight: var(--_font-weight-strong);
  }

  .moves {
    justify-content: space-between;
    margin-block: var(--_space-half);
  }

  .moves .button {
    inline-size: auto;
    padding-inline: var(--_space-1);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    padding: var(--_space-half) 0;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
    text-align: center;
  }

  td {
    padding: 0;
    text-align: center;
  }

  .day {
    inline-size: 100%;
    min-block-size: var(--_size-target);
    padding: 0;
    border: var(--_border-control) solid transparent;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .day[aria-current] {
    background: var(--_color-highlight);
    font-weight: var(--_font-weight-strong);
  }

  .day[aria-disabled] {
    color: var(--_color-text-quiet);
    text-decoration: line-through;
    cursor: not-allowed;
  }

  .day[aria-pressed] {
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
    font-weight: var(--_font-weight-strong);
  }

  @media (hover: hover) {
    .day:hover {
      border-color: var(--_color-accent);
    }
  }

  .day:focus-visible {
    position: relative;
    border-radius: var(--_radius-control);
  }

  .day-line {
    min-block-size: 2lh;
    margin: var(--_space-1) 0 0;
    font-weight: var(--_font-weight-strong);
  }

  .why {
    font-weight: normal;
  }

  .week {
    display: none;
  }

  /* Seven targets of 44 px are as wide as a telephone: nothing stands beside them. */
  @media (max-width: 26em) {
    dialog {
      max-inline-size: 100%;
      border-inline: 0;
      scrollbar-width: thin;
    }

    header,
    .selects,
    .moves,
    .day-line {
      padding-inline: 6px;
    }

    .content {
      padding-inline: 0;
    }

    .close {
      margin-inline-end: 0;
    }

    .numbered tr {
      display: grid;
      grid-template-columns: repeat(7, minmax(0, 1fr));
    }

    .numbered thead .number {
      display: none;
    }

    .numbered tbody .number {
      grid-column: 1 / -1;
      padding-inline: 6px;
      text-align: start;
    }

    .week {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .day {
      border-color: Canvas;
    }

    .day[aria-current] {
      border-color: CanvasText;
    }

    .day[aria-disabled] {
      color: GrayText;
    }

    .day[aria-pressed] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
