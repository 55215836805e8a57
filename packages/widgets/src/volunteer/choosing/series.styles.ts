import { css } from 'lit';

export const styles = css`
  .series {
    margin-block: var(--_space-2);
    padding-inline-start: var(--_space-2);
    border-inline-start: 4px solid var(--_color-line);
  }

  .series details > .time:first-of-type {
    margin-block-start: var(--_space-1);
  }
`;
