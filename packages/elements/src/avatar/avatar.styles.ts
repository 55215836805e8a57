import { css } from 'lit';

import { avatarSize } from '@dugnad/tokens';

export const styles = css`
  :host {
    display: inline-block;
    inline-size: ${avatarSize(css)};
    block-size: ${avatarSize(css)};
    vertical-align: middle;
  }

  .avatar {
    position: relative;
    /* Its own size too: a page with rules for all elements takes the host's away. */
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: ${avatarSize(css)};
    block-size: ${avatarSize(css)};
    vertical-align: top;
    overflow: hidden;
    border: var(--_border-hairline) solid transparent;
    border-radius: 50%;
    background: var(--_color-highlight);
    font-size: max(var(--_font-size-small), calc(0.4 * ${avatarSize(css)}));
    font-weight: var(--_font-weight-strong);
    line-height: 1;
    overflow-wrap: normal;
    white-space: nowrap;
  }

  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  img.coming {
    opacity: 0;
  }

  @media print {
    .avatar {
      border-color: currentcolor;
      background: none;
    }
  }
`;
