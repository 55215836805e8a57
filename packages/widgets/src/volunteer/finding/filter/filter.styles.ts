import { css } from 'lit';

export const styles = css`
  .filter-form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }

  /* As many beside each other as fit: one on a telephone with large letters. */
  .filter-form .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--_space-1);
  }

  .filter-form .choices > dugnad-choice {
    margin-block-start: 0;
  }
`;
