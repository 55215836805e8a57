import { css } from 'lit';

/** What the element adds to `contactStripStyles`. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0;
  }
`;
