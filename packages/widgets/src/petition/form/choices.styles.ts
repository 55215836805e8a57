import { css } from 'lit';

export const styles = css`
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
