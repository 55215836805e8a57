import { hostTokens } from '@dugnad/tokens';
import { css } from '../consent/adopt-sheet.ts';

/** With the tokens that it needs and not one more, as the question for consent. */
export const styles = css`
  :host {
    ${hostTokens(css)}
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .box {
    position: relative;
    display: grid;
    background: var(--_color-surface-muted);
    color: var(--_color-text);
    color-scheme: var(--dugnad-color-scheme, inherit);
    font-family: var(--dugnad-font-family, inherit);
    font-size: var(--_font-size-body);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  /* The shape of the box, and no more than its least height: words that need more room get it. */
  .box::before {
    grid-area: 1 / 1;
    align-self: start;
    block-size: var(--dugnad-external-height, auto);
    aspect-ratio: var(--dugnad-external-ratio, 16 / 9);
    max-inline-size: 100%;
    content: '';
  }

  .words {
    position: relative;
    grid-area: 1 / 1;
    place-self: center;
    box-sizing: border-box;
    inline-size: min(100%, 34em);
    min-inline-size: 0;
    padding: 12px;
    background: var(--_color-surface-raised);
  }

  iframe,
  ::slotted(*) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  ::slotted(*) {
    object-fit: cover;
  }

  [inert] {
    visibility: hidden;
  }

  p {
    margin: 0 0 4px;
  }

  span {
    display: block;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    grid-auto-rows: 1fr;
    margin-inline: -6px;
  }

  /* Nothing that a page does to a button by its part reaches out of its cell, and so none covers the other. */
  .pair > div {
    display: grid;
    padding: 6px;
    contain: paint;
  }

  button {
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
    background: none;
    color: var(--_color-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
  }

  a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_color-accent);
  }

  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
`;
