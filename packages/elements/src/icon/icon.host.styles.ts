import { css } from 'lit';

/** The element itself lends colour and size from the words around it, so it has no need of the shared sheet. */
export const styles = css`
  :host {
    display: inline-block;
    line-height: 0;
  }

  :host([hidden]) {
    display: none;
  }
`;
