import { css } from 'lit';

export const styles = css`
  :host {
    background: var(--dugnad-help-request-background, transparent);
  }

  h4 {
    margin: 0;
    font-size: 1em;
  }

  .options {
    max-inline-size: 34em;
  }

  legend .hint {
    font-size: var(--_font-size-body);
  }

  .moment {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_space-3);
    max-inline-size: 34em;
    align-items: start;
  }

  .receipt {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    padding-inline-start: var(--_space-2);
    border-inline-start: 4px solid var(--_color-highlight);
  }

  .receipt p {
    overflow-wrap: anywhere;
  }

  .gaps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: var(--_size-target);
    color: var(--_color-text-quiet);
  }

  .gaps ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .gaps a {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    box-sizing: border-box;
    min-inline-size: var(--_size-target);
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-1);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-control);
    color: var(--_color-text);
  }

  @container (min-width: 38em) {
    .options.things {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .receipt ~ .row,
    .gaps {
      display: none;
    }
  }
`;
