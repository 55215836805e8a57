import { css } from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  /* Drawn by a server, it would promise what only our script can do. */
  @media (scripting: none) {
    :host {
      display: none;
    }
  }
`;
