import { css } from 'lit';

import { drawingStyles } from './drawing.styles.ts';

/** For what `icon()` draws, in the element and in others. */
export const iconStyles = css`
  ${drawingStyles}

  .chevron-start:dir(rtl),
  .chevron-end:dir(rtl) {
    transform: scaleX(-1);
  }
`;
