import { css } from 'lit';

/** For the tree of the form around it. */
export const styles = css`
  @layer dugnad {
    dugnad-consent-choice {
      display: grid;
      gap: 24px;
      max-inline-size: 34em;

      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        margin-block-end: 4px;
        padding: 0;
        font-weight: 600;
      }
    }
  }
`;
