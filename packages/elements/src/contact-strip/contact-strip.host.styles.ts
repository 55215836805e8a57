import { css } from 'lit';

import { contactStripAvatarSize } from '@dugnad/tokens';

/** What the element puts before `contactStripStyles`: looks that a widget has given its paragraphs and buttons. */
export const styles = css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0;
  }

  .button {
    inline-size: auto;
  }

  img.avatar,
  ::slotted([slot='photo']) {
    flex: none;
    inline-size: ${contactStripAvatarSize(css)};
    block-size: ${contactStripAvatarSize(css)};
    border-radius: 50%;
    object-fit: cover;
  }

  .fact strong {
    display: block;
    color: var(--_color-text);
  }

  .hours {
    display: block;
  }

  .hours bdi {
    font-variant-numeric: tabular-nums;
  }

  /* A side column has no room for a face beside the words. */
  @container (max-inline-size: 18em) {
    div.strip {
      flex-direction: column;
    }

    .person > div.ways {
      margin-inline-start: 0;
    }
  }

  .outside {
    margin-block-start: var(--_space-2);
  }

  /* What stands there for visitors without script is drawn by us already. */
  .tel ::slotted(a[href^='tel:']),
  .sms ::slotted(a[href^='sms:']),
  .mailto ::slotted(a[href^='mailto:']) {
    display: none;
  }

  .more ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }
`;
