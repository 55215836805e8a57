import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  /* Percentages of the screen: a page that enlarges everything enlarges lengths, and these not. What a page has its elements inherit ends here. */
  section {
    inset: auto 0 0;
    inline-size: auto;
    max-block-size: 50%;
    margin: 0;
    padding: var(--_space-2) max(var(--_space-2), (100% - 1100px) / 2) 0;
    border: 0;
    border-block-start: 6px solid var(--_color-highlight);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-floating);
    color: var(--_color-text);
    font-size: var(--_font-size-body);
    visibility: visible;
    writing-mode: horizontal-tb;
    pointer-events: auto;
    overflow: auto;
    overscroll-behavior: contain;
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
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    padding-inline-start: 1.2em;
    font-weight: var(--_font-weight-strong);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-3);
    line-height: 44px;
  }

  button {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .acts,
  .pair {
    position: sticky;
    inset-block-end: 0;
    background: inherit;
  }

  .acts {
    padding-block-end: var(--_space-1);
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
  }

  /* Nothing that a page does to a button by its part reaches out of its cell, and so none covers the other. */
  .cell {
    display: grid;
    padding: 6px;
    contain: paint;
  }

  .choice {
    inline-size: 100% !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    min-block-size: max(44px, var(--_size-target)) !important;
    padding: var(--_space-half) var(--_space-2);
    border: var(--_border-control) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-decoration: none;
  }

  .outlined {
    background: none;
    color: var(--_color-accent);
  }

  .choice:hover {
    box-shadow: inset 0 0 0 var(--_border-control);
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
      gap: 0 var(--_space-4);
      align-items: center;
    }
  }

  @media print {
    section {
      display: none !important;
    }
  }
`;
