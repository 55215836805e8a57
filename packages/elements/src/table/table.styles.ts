import { css } from 'lit';

import { hostTokens } from '@dugnad/tokens';

export const styles = css`
  .region {
    overflow-x: auto;
  }

  /* An edge where a table is cut off, so that it does not look as if it ended there. A border would take room, and be measured. */
  .region[tabindex]:not(:focus-visible) {
    outline: var(--_border-hairline) solid var(--_color-boundary);
    outline-offset: calc(-1 * var(--_border-hairline));
  }

  @media print {
    .region {
      overflow: visible;
    }
  }
`;

/** For the page's own table. In a layer: any unlayered rule of the page wins. */
export const tableStyles = css`
  @layer dugnad {
    dugnad-table {
      container: dugnad-table / inline-size;
    }

    dugnad-table > table {
      ${hostTokens(css)}
      inline-size: 100%;
      border-collapse: collapse;
      color: var(--_color-text);
      font: inherit;
      overflow-wrap: break-word;

      & > caption {
        padding-block: var(--_space-1);
        font-weight: var(--_font-weight-strong);
        text-align: start;
      }

      :is(th, td) {
        padding: var(--_space-1) var(--_space-2);
        border-block-end: var(--_border-hairline) solid var(--_color-line);
        text-align: start;
        vertical-align: top;
        /* Not "anywhere", which a page may say of its cells: then a column is squeezed to its letters beside one that may not wrap. */
        overflow-wrap: inherit;
      }

      th {
        font-weight: var(--_font-weight-strong);
      }

      & > thead th {
        border-block-end: var(--_border-control) solid var(--_color-boundary);
        vertical-align: bottom;
      }

      [data-dugnad-numeric] {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }

      /* A number stays whole; the words of its head need not. */
      td[data-dugnad-numeric] {
        white-space: nowrap;
      }
    }

    @media screen {
      @container dugnad-table (inline-size < 32em) {
        dugnad-table > [data-dugnad-list] {
          &,
          & > caption,
          & > tbody,
          & > tbody > tr,
          & > tbody > tr > :is(th, td) {
            display: block;
          }

          overflow-wrap: anywhere;

          & > thead {
            position: absolute;
            inline-size: 1px;
            block-size: 1px;
            overflow: hidden;
            clip-path: inset(50%);
            white-space: nowrap;
          }

          & > tbody > tr {
            padding-block: var(--_space-1);
            border-block-end: var(--_border-hairline) solid var(--_color-line);
          }

          & > tbody > tr:first-child {
            border-block-start: var(--_border-control) solid var(--_color-boundary);
          }

          & > tbody > tr > :is(th, td) {
            padding: var(--_space-half) 0;
            border: 0;
            text-align: start;
            white-space: normal;
          }

          /* A float, because a cell may hold words and links, which a grid would tear apart. */
          & > tbody > tr > td {
            display: flow-root;
            padding-inline-start: 7em;
          }

          & > tbody > tr > td::before {
            content: attr(data-dugnad-label) / '';
            float: inline-start;
            inline-size: 6.5em;
            margin-inline-start: -7em;
            color: var(--_color-text-quiet);
          }
        }
      }

      @container dugnad-table (inline-size < 15em) {
        dugnad-table > [data-dugnad-list] > tbody > tr > td {
          padding-inline-start: 0;
        }

        dugnad-table > [data-dugnad-list] > tbody > tr > td::before {
          float: none;
          display: block;
          inline-size: auto;
          margin-inline-start: 0;
        }
      }
    }

    @media print {
      dugnad-table > table {
        color: CanvasText;

        tr {
          break-inside: avoid;
        }
      }
    }
  }
`;
