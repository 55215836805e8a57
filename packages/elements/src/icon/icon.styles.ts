import { css } from 'lit';

import { iconSize } from '@dugnad/tokens';

/** For what `icon()` draws, in the element and in others. */
export const iconStyles = css`
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
