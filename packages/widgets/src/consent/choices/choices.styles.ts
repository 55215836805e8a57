import { css } from '../adopt-sheet.ts';
import { hostTokens } from '@dugnad/tokens';

/** All that is needed, so that nothing has to come with the first layer. Every button has one rule: none of them is more than the others. */
export const styles = css`
  :host {
    ${hostTokens(css)}
    display: contents;
  }

  * {
    box-sizing: border-box;
  }

  dialog {
    inline-size: min(40em, 100% - 16px);
    max-inline-size: none;
    max-block-size: calc(100dvb - 16px);
    padding: 0 16px;
    border: 2px solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    color-scheme: var(--dugnad-color-scheme, inherit);
    font-family: var(--dugnad-font-family, inherit);
    font-size: var(--_font-size-body);
    line-height: 1.5;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
  }

  h2 {
    margin-block: 16px 8px;
    font-size: 1.3em;
    line-height: 1.2;
  }

  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }

  /* Focus is put here to be read from; there is nothing to press. Forced colours still draw the ring. */
  h2:focus-visible {
    outline-color: transparent;
  }

  p {
    margin-block: 8px;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .purpose {
    padding-block: 8px;
    border-block-start: 1px solid;
  }

  label {
    display: flex;
    gap: 8px;
    align-items: center;
    font-weight: 650;
  }

  label,
  summary,
  a,
  button {
    min-block-size: var(--_size-target);
  }

  summary {
    padding-block: 8px;
  }

  input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_color-accent);
  }

  .service {
    padding-block-end: 8px;
    padding-inline-start: 16px;
  }

  a {
    display: inline-flex;
    align-items: center;
    color: var(--_color-accent);
  }

  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    grid-auto-rows: 1fr;
    gap: 8px;
    padding-block: 16px;
  }

  button {
    padding: 4px 16px;
    border: 2px solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_color-accent);
    font: inherit;
    font-weight: 650;
    line-height: 1.2;
  }

  .receipt {
    margin-block-end: 16px;
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
  }

  h3 {
    margin-block: 16px 0;
    font-size: 1em;
  }

  .said {
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  button:hover {
    text-decoration: underline;
  }
`;
