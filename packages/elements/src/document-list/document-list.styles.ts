import { css } from 'lit';

/** The looks of a list, in our tree or, nested in our name, in the page's. */
export const styles = css`
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

  [data-dugnad-facts] {
    display: inline-block;
    color: var(--_color-text-quiet);
    font-variant-numeric: tabular-nums;
  }
`;

export const lightStyles = css`
  @layer dugnad {
    dugnad-document-list {
      ${styles}
    }

    @media print {
      dugnad-document-list a[href]::after {
        content: ' ' attr(href);
        overflow-wrap: anywhere;
      }
    }
  }
`;
