import { css } from 'lit';

import { iconSize } from '@dugnad/tokens';

/** For what `draw()` draws. */
export const drawingStyles = css`
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
`;
