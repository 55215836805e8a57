import { css } from 'lit';

/** What the element puts before `contactStripStyles`: looks that a widget has given its paragraphs and buttons. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0;
  }

  .button {
    inline-size: auto;
  }
`;
