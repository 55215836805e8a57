import { css } from 'lit';

/** For what `textPairTemplate()` draws: beside each other where there is room for two columns, else one after the other. */
export const textPairStyles = css`
  .text-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: var(--_space-1) var(--_space-3);
    overflow-wrap: anywhere;
  }

  .text-pair > span {
    min-inline-size: 0;
  }

  .text-pair > .original {
    padding-inline-start: var(--_space-2);
    border-inline-start: var(--_border-control) solid var(--_color-line);
  }

  .text-pair .name {
    display: block;
    color: var(--_color-text-quiet);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }

  .text-pair .words {
    white-space: pre-line;
  }
`;
