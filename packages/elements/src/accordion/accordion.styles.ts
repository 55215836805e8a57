import { css } from 'lit';

export const styles = css`
  .button {
    inline-size: auto;
    padding-inline: var(--_space-half);
  }

  ::slotted(:is(details, dugnad-disclosure)) {
    border-block-end: var(--_border-hairline) solid var(--_color-line);
  }

  ::slotted(:is(details, dugnad-disclosure):first-of-type) {
    border-block-start: var(--_border-hairline) solid var(--_color-line);
  }
`;
