import { css } from 'lit';

/** For the tree of the form around it. */
export const styles = css`
  @layer dugnad {
    dugnad-consent-choice {
      display: block;
      max-inline-size: 34em;

      /* A block: WebKit measures the legend of a grid too wide. */
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }

      fieldset + fieldset {
        margin-block-start: 24px;
      }

      dugnad-choice + dugnad-choice {
        margin-block-start: 8px;
      }

      legend {
        margin-block-end: 4px;
        padding: 0;
        font-weight: 600;
      }
    }
  }
`;
