import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--dugnad-calendar-background, transparent);
  }

  h2,
  h3,
  p,
  ul,
  dl {
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

  ul {
    list-style: none;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }

  .views {
    display: inline-flex;
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
  }

  .views button {
    min-block-size: 44px;
    padding-inline: var(--_space-2);
    border: 0;
    border-radius: calc(var(--_radius-control) - var(--_border-control));
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .views button[aria-pressed='true'] {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-weight: var(--_font-weight-strong);
  }

  section[part='month'] {
    margin-block-start: var(--_space-4);
  }

  .now {
    padding: var(--_space-2);
    border-radius: var(--_radius-card);
    background: var(--_color-highlight);
  }

  .now li[part='entry'] {
    grid-template-columns: calc(7.5em - var(--_space-2)) auto minmax(0, 1fr);
  }

  .now .end,
  .now .where {
    color: inherit;
  }

  .day {
    margin-block-start: var(--_space-3);
  }

  .day h3 {
    padding-block-end: var(--_space-1);
    border-block-end: var(--_border-hairline) solid var(--_color-line);
    font-size: var(--_font-size-large);
  }

  h2::first-letter,
  h3::first-letter {
    text-transform: uppercase;
  }

  .today {
    color: var(--_color-accent);
  }

  li[part='entry'] {
    position: relative;
    display: grid;
    grid-template-columns: 7.5em auto minmax(0, 1fr);
    column-gap: var(--_space-2);
    padding-block: 12px;
    border-block-end: var(--_border-hairline) solid var(--_color-line);
  }

  .now li[part='entry']:last-child {
    padding-block-end: 0;
    border: 0;
  }

  li[part='entry'] > a {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    color: inherit;
    text-decoration: none;
  }

  /* The whole row is the target: 44 px high at least, the pointer need not find the words. */
  li[part='entry'] > a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  li[part='entry'] > a:hover .title {
    text-decoration: underline;
  }

  li[part='entry'] > a:focus-visible {
    /* The whole row shows the focus, as it is the whole row that is pressed. */
    outline: none;
    box-shadow: none;
  }

  li[part='entry'] > a:focus-visible::after {
    border-radius: var(--_space-half);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: calc(-1 * var(--_focus-width));
  }

  time,
  .title {
    unicode-bidi: isolate;
  }

  .when {
    grid-row: 1 / span 3;
    grid-column: 1;
    font-variant-numeric: tabular-nums;
    font-weight: var(--_font-weight-strong);
  }

  .when > time {
    font-size: var(--_font-size-large);
    line-height: var(--_font-leading-tight);
  }

  .end {
    color: var(--_color-text-quiet);
    font-weight: 400;
  }

  .badge {
    grid-column: 2;
    justify-self: start;
  }

  .title {
    grid-column: 2 / -1;
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
    max-inline-size: 66ch;
    hyphens: auto;
  }

  .badge ~ .title {
    grid-column: 3;
  }

  .where {
    grid-column: 2 / -1;
    color: var(--_color-text-quiet);
  }

  .empty {
    margin-block: var(--_space-3);
  }

  .button {
    inline-size: auto;
  }

  .earlier {
    margin-inline-start: auto;
  }

  .more {
    margin-block-start: var(--_space-3);
  }

  .notice {
    margin-block-end: var(--_space-3);
    padding: var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-inline-start: 8px solid var(--_color-highlight);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  .notice .heading {
    font-weight: var(--_font-weight-strong);
  }

  .notice .button {
    margin-block-start: var(--_space-1);
  }

  slot[name='contact']::slotted(*) {
    display: block;
    margin-block-start: var(--_space-4);
  }

  @container (max-width: 420px) {
    li[part='entry'] {
      grid-template-columns: 4.5em auto minmax(0, 1fr);
      column-gap: 12px;
    }

    .now li[part='entry'] {
      grid-template-columns: 4.5em auto minmax(0, 1fr);
    }

    .badge ~ .title {
      grid-column: 2 / -1;
    }

    .when .end {
      display: block;
    }

    .when.long {
      grid-row: auto;
      grid-column: 1 / -1;
    }

    .more {
      inline-size: 100%;
    }
  }

  @container (max-width: 260px) {
    li[part='entry'] {
      grid-template-columns: minmax(0, 1fr);
    }

    .when,
    .badge,
    .badge ~ .title,
    .title,
    .where {
      grid-row: auto;
      grid-column: 1;
    }
  }

  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .toolbar,
    .more {
      display: none;
    }

    .day {
      break-inside: avoid;
    }
  }
`;
