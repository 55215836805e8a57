import { css } from 'lit';

export const styles = css`
  .talks {
    display: grid;
    gap: var(--_space-2);
    font-variant-numeric: tabular-nums;
  }

  .talks .talks {
    padding-block-start: var(--_space-2);
  }

  .talks fieldset legend {
    font-weight: normal;
  }

  /* Several beside each other where they fit: a row of its own each on a telephone with large letters. */
  .talk-times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: var(--_space-1);
  }

  .talk-times dugnad-choice + dugnad-choice {
    margin-block-start: 0;
  }

  .talk-times .quiet {
    display: block;
  }
`;
