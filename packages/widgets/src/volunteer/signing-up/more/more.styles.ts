import { css } from 'lit';

export const styles = css`
  .more,
  .half-days {
    display: grid;
    gap: var(--_space-2);
  }

  .half-days legend {
    font-weight: normal;
  }

  /* Three beside each other where they fit: a row of its own each on a telephone with large letters. */
  .halves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr));
    gap: var(--_space-1);
  }

  .halves dugnad-choice + dugnad-choice {
    margin-block-start: 0;
  }
`;
