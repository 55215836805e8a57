import { css } from 'lit';

export const styles = css`
  .month-name {
    flex: 1;
    text-align: center;
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-half);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th {
    padding-block: var(--_space-1);
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }

  td {
    block-size: 6em;
    padding: var(--_space-1);
    border: var(--_border-hairline) solid var(--_color-line);
    font-size: var(--_font-size-small);
    overflow-wrap: break-word;
    vertical-align: top;
  }

  td:empty {
    border: 0;
  }

  td time {
    font-variant-numeric: tabular-nums;
    font-weight: var(--_font-weight-strong);
  }

  td > time {
    display: inline-block;
    min-inline-size: min(1.75em, 100%);
    text-align: center;
  }

  td[aria-current] > :not(ul) {
    border-radius: var(--_radius-control);
    background: var(--_color-highlight);
  }

  td li {
    margin-block-start: var(--_space-half);
  }

  td li a {
    display: block;
    min-block-size: 24px;
    padding: 2px 6px;
    border-radius: 6px;
    background: var(--_color-accent-soft);
    color: var(--_color-text);
    hyphens: auto;
    line-height: 1.3;
    text-decoration: none;
  }

  /* A badge is too wide for a seventh of the page; the word comes first all the same. */
  td .badge {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  td li a:hover {
    text-decoration: underline;
  }

  td li a time {
    color: var(--_color-accent);
  }

  .choose,
  .chosen {
    display: none;
  }

  /* Where seven columns hold no words, a day holds its number and how much is on; its activities stand below. */
  @container (max-width: 800px) {
    .month-name {
      flex-basis: 100%;
      text-align: start;
    }

    td {
      block-size: auto;
      padding: 2px;
      text-align: center;
    }

    th {
      text-align: center;
    }

    td > time {
      padding-block: 10px;
    }

    td:has(.choose) > time,
    td ul {
      display: none;
    }

    .choose {
      display: block;
      inline-size: 100%;
      min-block-size: 48px;
      padding: 0;
      border: 0;
      border-radius: var(--_radius-control);
      background: var(--_color-accent-soft);
      color: inherit;
      font: inherit;
      font-weight: var(--_font-weight-strong);
      cursor: pointer;
    }

    .choose[aria-pressed='true'] {
      background: var(--_color-accent-fill);
      color: var(--_color-on-accent);
    }

    .count {
      display: block;
      font-weight: 400;
      line-height: 1;
    }

    .chosen {
      display: block;
    }
  }

  @media (forced-colors: active) {
    td[aria-current] > time,
    .choose[aria-pressed='true'] {
      outline: var(--_border-control) solid Highlight;
    }

    td li a {
      border: var(--_border-hairline) solid CanvasText;
    }
  }
`;
