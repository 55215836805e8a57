import { css } from 'lit';
import { timesStyles } from './choosing/times.styles.ts';

const own = css`
  :host {
    container-type: inline-size;
    background: var(--dugnad-volunteer-background, transparent);
  }

  /* Below the layer of the elements that stand in this tree: their own looks win. */
  @layer dugnad-volunteer, dugnad;

  @layer dugnad-volunteer {
    h2,
    h3,
    h4,
    p,
    ul {
      margin: 0;
      padding: 0;
    }

    h2,
    h3,
    h4 {
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

    h4 {
      font-size: var(--_font-size-body);
    }
  }

  p,
  .prose,
  .marked {
    max-inline-size: 66ch;
  }

  /* High enough for the choice of languages before it is there. */
  .switcher {
    min-block-size: var(--_size-target);
    margin-block-end: var(--_space-2);
  }

  .volunteer,
  .one,
  .part,
  .card,
  .receipt,
  .prose {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
  }

  .volunteer,
  .one {
    gap: var(--_space-3);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: var(--_space-2);
  }

  /* What is far below is laid out when somebody comes near it: a filter answers at once, however long the list. */
  .cards > * {
    display: flex;
    flex-direction: column;
    content-visibility: auto;
    contain-intrinsic-size: auto 18em;
  }

  .cards > [hidden] {
    display: none;
  }

  /* Buttons of one row stand in a line. */
  .cards .button {
    margin-block-start: auto;
  }

  .card {
    padding: var(--_space-3);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  .one > .card,
  .volunteer > .card {
    max-inline-size: 40em;
  }

  .badge {
    justify-self: start;
    padding: 0 var(--_space-1);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    font-weight: var(--_font-weight-strong);
  }

  .when {
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .when .quiet {
    display: block;
    font-weight: normal;
  }

  .facts {
    display: grid;
    gap: var(--_space-half);
    list-style: none;
  }

  .marked {
    display: grid;
    gap: var(--_space-half);
    padding-inline-start: 1.2em;
  }

  .quiet:not(.button),
  .gone {
    color: var(--_color-text-quiet);
  }

  .picture {
    inline-size: 100%;
    max-inline-size: 40em;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius-card);
    background: var(--_color-surface-muted);
    object-fit: cover;
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

  .button {
    inline-size: auto;
    justify-self: start;
  }

  h2[tabindex],
  h3[tabindex] {
    scroll-margin-block: 20vh;
  }

  /* A block: WebKit measures the legend of a grid too wide. */
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--_space-half);
    padding: 0;
    font-weight: var(--_font-weight-strong);
  }

  :is(dugnad-choice, fieldset) + dugnad-choice,
  :is(dugnad-choice, .gone, .time) + :is(.gone, .time) {
    margin-block-start: var(--_space-1);
  }

  .gone {
    display: block;
    padding: var(--_space-1) var(--_space-2);
  }

  .shifts {
    font-variant-numeric: tabular-nums;
  }

  summary {
    min-block-size: var(--_size-target);
    padding-block: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2);
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .hours {
    display: block;
  }

  .receipt {
    padding-block-start: var(--_space-3);
    border-block-start: var(--_border-hairline) solid var(--_color-line);
  }

  @container (min-width: 860px) {
    .one {
      grid-template-columns: minmax(0, 1fr) minmax(0, 26em);
      column-gap: calc(5 * var(--_space-1));
    }

    .one > * {
      grid-column: 1;
    }

    .one > [part='form'] {
      grid-area: 1 / 2 / span 20 / 3;
    }
  }

  @container (max-width: 420px) {
    .card {
      padding: var(--_space-2);
    }

    .card .button,
    form .button.filled {
      inline-size: 100%;
    }
  }

  @media print {
    .switcher,
    .filter,
    [part='form'] {
      display: none;
    }
  }
`;

export const styles = [own, timesStyles];
