import { css } from 'lit';

export const styles = css`
  /* One distance between all that is asked, whatever it is. */
  dugnad-form > form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  dugnad-form > form > * {
    margin-block: 0;
  }

  /* A block: WebKit measures the legend of a grid too wide. */
  fieldset.visibility {
    min-inline-size: 0;
    margin-inline: 0;
    margin-block-end: 0;
    padding: 0;
    border: 0;
  }

  dugnad-choice + dugnad-choice {
    display: block;
    margin-block-start: var(--_space-1);
  }

  legend {
    margin-block-end: var(--_space-half);
    padding: 0;
    font-weight: var(--_font-weight-strong);
  }
`;
