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

  .filter-form fieldset > .button {
    margin-block-start: var(--_space-1);
  }

  /* Who filters stands above the first of them: to look whether they are near would lay out all of it twice. */
  .cards > .first {
    content-visibility: visible;
  }

  /* Where cards stand below each other anyhow, a grid would measure all of them at every filter. */
  @container (max-width: 40em) {
    .cards {
      display: block;
      margin-block-end: calc(-1 * var(--_space-2));
    }

    .cards > * {
      margin-block-end: var(--_space-2);
    }
  }
`;
