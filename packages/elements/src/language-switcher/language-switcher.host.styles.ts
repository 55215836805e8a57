import { css } from 'lit';

/** The links of the page stand beside the choice. */
export const styles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }

  /* Drawn by a server, it would promise what only our script can do. */
  @media (scripting: none) {
    .languages {
      display: none;
    }
  }

  ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }
`;
