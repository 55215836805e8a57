import { css } from './adopt-sheet.ts';
import { hostTokens } from '@dugnad/tokens';

/** With the tokens that it needs and not one more: it is on every page of a site. */
export const styles = css`
  :host {
    ${hostTokens(css)}
    /* Stronger than a page that hides it: nobody could answer. */
    display: contents !important;
  }

  /* Percentages of the screen: a page that enlarges everything enlarges lengths, and these not. What a page has its elements inherit ends here. */
  section {
    inset: auto 0 0;
    box-sizing: border-box;
    inline-size: auto;
    max-block-size: 50%;
    margin: 0;
    padding: 16px max(16px, (100% - 1100px) / 2) 0;
    border: 0;
    border-block-start: 6px solid var(--_color-highlight);
    background: var(--_color-surface-raised);
    /* A theme's own; ours would lie below the edge of the screen. */
    box-shadow: var(--dugnad-shadow-floating);
    color: var(--_color-text);
    color-scheme: var(--dugnad-color-scheme, inherit);
    font-family: var(--dugnad-font-family, inherit);
    font-size: var(--_font-size-body);
    line-height: 1.5;
    letter-spacing: normal;
    visibility: visible;
    writing-mode: horizontal-tb;
    pointer-events: auto;
    overflow: auto;
    overflow-wrap: anywhere;
    scroll-padding-block-end: 80px;
  }

  .top {
    inset-block: 0 auto;
  }

  h2,
  p,
  ul {
    margin: 0;
  }

  h2 {
    font-size: 1.2em;
  }

  ul,
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
  }

  ul {
    padding-inline-start: 1.2em;
    font-weight: 650;
  }

  .ways {
    line-height: 2.45;
  }

  a,
  button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .acts,
  .pair {
    position: sticky;
    inset-block-end: 0;
    padding-block-end: 2px;
    background: inherit;
  }

  .acts {
    margin-inline: -6px;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
  }

  /* Nothing that a page does to a button by its part reaches out of its cell, and so none covers the other. */
  .acts div > div,
  .acts > :last-child {
    display: grid;
    padding: 6px;
    contain: paint;
  }

  .acts button {
    /* Stronger than what a page says to the part, which would make longer words a larger button. */
    inline-size: 100% !important;
    /* Stronger than what a page says to the part, which would make longer words a larger button. */
    min-inline-size: 0 !important;
    /* Stronger than what a page says to the part, which would make longer words a larger button. */
    max-inline-size: none !important;
    /* Stronger than what a page says to the part, which would make longer words a larger button. */
    min-block-size: 48px !important;
    padding: 4px 16px;
    border: 2px solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
    font-weight: 650;
    line-height: 1.2;
  }

  .acts .outlined {
    background: none;
    color: var(--_color-accent);
  }

  .acts :not(:hover) {
    text-decoration: none;
  }

  /* Where the screen is low, only the two stay in sight, and the third comes with the end of the text. */
  @media (height < 480px) {
    .acts {
      display: contents;
    }
  }

  @media (width >= 900px) {
    section {
      max-block-size: max(35%, min(50%, 15em));
    }

    section:popover-open {
      display: grid;
      grid-template-columns: 1fr 22em;
      gap: 32px;
      align-items: center;
    }
  }

  @media print {
    section:popover-open {
      display: none;
    }
  }
`;
