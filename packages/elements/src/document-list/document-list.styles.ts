import { css, type CSSResult } from 'lit';

/** The looks of a list, whether the page wrote it or we did. */
function rows(facts: CSSResult): CSSResult {
  return css`
    ul,
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      margin: 0;
    }

    li + li {
      border-block-start: var(--_border-hairline) solid var(--_color-line);
    }

    li > :is(a, p) {
      display: block;
      box-sizing: border-box;
      min-block-size: var(--_size-target);
      margin: 0;
      padding-block: calc((var(--_size-target) - var(--_font-leading) * 1em) / 2);
      color: var(--_color-accent);
      text-underline-offset: 0.2em;
    }

    li > p {
      color: inherit;
    }

    li > a:focus-visible {
      border-radius: var(--_space-half);
      outline: var(--_focus-width) solid var(--_color-focus);
      outline-offset: var(--_focus-gap);
      box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
    }

    ${facts} {
      display: inline-block;
      padding-inline-start: 0.25em;
      color: var(--_color-text-quiet);
      font-variant-numeric: tabular-nums;
    }
  `;
}

export const styles = rows(css`.facts`);

export const lightStyles = css`
  @layer dugnad {
    dugnad-document-list {
      ${rows(css`[data-dugnad-facts]`)}
    }

    @media print {
      dugnad-document-list a[href]::after {
        content: ' ' attr(href);
        overflow-wrap: anywhere;
      }
    }
  }
`;
