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
    line-height: var(--_font-leading-tight);
    text-wrap: balance;

    &::first-letter {
      text-transform: uppercase;
    }
  }

  h2,
  h3,
  .when,
  .title,
  .heading,
  .views [aria-pressed='true'] {
    font-weight: var(--_font-weight-strong);
  }

  h2 {
    font-size: var(--_font-size-title);
  }

  h3,
  .when > time {
    font-size: var(--_font-size-large);
    line-height: var(--_font-leading-tight);
  }

  ul {
    list-style: none;
  }

  /* High enough for the choice of languages before it is there. */
  .switcher {
    min-block-size: var(--_size-target);
    margin-block-end: var(--_space-2);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-end: var(--_space-3);
  }

  .views,
  .notice {
    border: var(--_border-control) solid var(--_color-boundary);
    background: var(--_color-surface-raised);
  }

  .views {
    display: flex;
    border-radius: var(--_radius-control);
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

  .views [aria-pressed='true'] {
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
  }

  section[part='month'] {
    margin-block-start: var(--_space-4);
  }

  .now {
    --_color-accent: currentcolor;
    --_color-text-quiet: currentcolor;
    --_when: calc(7.5em - var(--_space-2));
    padding: var(--_space-2);
    border-radius: var(--_radius-card);
    background: var(--_color-highlight);
  }

  .day,
  .more {
    margin-block-start: var(--_space-3);
  }

  .day h3 {
    padding-block-end: var(--_space-1);
  }

  .day h3,
  li[part='entry'] {
    border-block-end: var(--_border-hairline) solid var(--_color-line);
  }

  .now li:last-child {
    border: 0;
  }

  /* The whole row is the target: 44 px high at least, the pointer need not find the words. */
  li[part='entry'] > a {
    display: grid;
    grid-template-columns: var(--_when, 7.5em) auto minmax(0, 1fr);
    column-gap: var(--_space-2);
    padding-block: 12px;
    color: inherit;
    text-decoration: none;

    &:hover .title {
      text-decoration: underline;
    }

    &:focus-visible {
      outline-offset: calc(-1 * var(--_focus-width));
      box-shadow: none;
    }
  }

  .now li:last-child > a {
    padding-block-end: 0;
  }

  time,
  .title {
    unicode-bidi: isolate;
  }

  .when {
    grid-area: 1 / 1 / span 3;
    font-variant-numeric: tabular-nums;
  }

  .end {
    font-weight: 400;
  }

  .today,
  .title {
    color: var(--_color-accent);
  }

  .end,
  .where {
    color: var(--_color-text-quiet);
  }

  .badge {
    grid-column: 2;
    justify-self: start;
  }

  .title,
  .where {
    grid-column: 2 / -1;
  }

  .title {
    max-inline-size: 66ch;
    hyphens: auto;
  }

  .badge ~ .title {
    grid-column-start: 3;
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

  .notice {
    margin-block-end: var(--_space-3);
    padding: var(--_space-2);
    border-inline-start: 8px solid var(--_color-highlight);
    border-radius: var(--_radius-card);

    .button {
      margin-block-start: var(--_space-1);
    }
  }

  slot[name='contact']::slotted(*) {
    display: block;
    margin-block-start: var(--_space-4);
  }

  @container (max-width: 420px) {
    li {
      --_when: 4.5em;
    }

    li[part='entry'] > a {
      column-gap: 12px;
    }

    .badge ~ .title {
      grid-column-start: 2;
    }

    .when .end {
      display: block;
    }

    .when.long {
      grid-area: auto / 1 / auto / -1;
    }

    .more {
      inline-size: 100%;
    }
  }

  @container (max-width: 260px) {
    li[part='entry'] > a {
      grid-template-columns: minmax(0, 1fr);
    }

    .when,
    .badge,
    .badge ~ .title,
    .title,
    .where {
      grid-area: auto / 1;
    }
  }

  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .toolbar,
    .switcher {
      display: none;
    }

    .day {
      break-inside: avoid;
    }
  }
`;
