import { css } from '../consent/adopt-sheet.ts';

/** In the letters and the colour of the place, often a dark foot of a page: only there is it sure to be seen. */
export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  button {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
