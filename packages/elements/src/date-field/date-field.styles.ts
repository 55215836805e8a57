import { css } from 'lit';

import { drawingStyles } from '../icon/drawing.styles.ts';

/** What a date field adds to the looks of a field, in the page's own tree. */
export const styles = css`
  @layer dugnad {
    dugnad-date-field {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      column-gap: var(--_space-1);

      > * {
        flex: 1 1 100%;
        min-inline-size: 0;
      }

      /* The page's own label comes first, whatever we put before it. */
      > label:not(:has(input)) {
        order: -1;
      }

      > input {
        flex: 0 1 11em;
        font-variant-numeric: tabular-nums;
      }

      .dugnad-date-choose {
        display: contents;

        ${drawingStyles}
      }

      .dugnad-date-choose > dugnad-button {
        flex: 0 1 auto;
      }

      &:has(input:read-only) .dugnad-date-choose > dugnad-button {
        display: none;
      }

      /* Its line is kept for it: what stands below must not move away from under a finger. */
      .dugnad-date-words {
        flex: 1 1 100%;
        min-block-size: 1lh;
      }

      .dugnad-date-what {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
    }

    @media print {
      .dugnad-date-choose > dugnad-button {
        display: none;
      }
    }
  }
`;
