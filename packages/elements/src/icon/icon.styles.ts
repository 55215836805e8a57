import { css } from 'lit';

import { iconSize } from '@dugnad/tokens';

/** For the element, and for what `icon()` draws inside other elements. */
export const styles = css`
  .icon {
    flex: none;
    display: inline-block;
    inline-size: ${iconSize(css)};
    block-size: ${iconSize(css)};
    vertical-align: -0.3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .chevron-start:dir(rtl),
  .chevron-end:dir(rtl) {
    transform: scaleX(-1);
  }
`;
