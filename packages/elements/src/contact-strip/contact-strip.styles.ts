import { css } from 'lit';

import { contactStripAvatarSize } from '@dugnad/tokens';

/** For what `contactStripTemplate()` draws, in the element and in a widget; what it stands in is a `container-type: inline-size`. */
export const contactStripStyles = css`
  .strip {
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: ${contactStripAvatarSize(css)};
    block-size: ${contactStripAvatarSize(css)};
    border-radius: 50%;
    background: var(--_color-highlight);
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
  }

  .person {
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  p.quiet,
  .fact {
    color: var(--_color-text-quiet);
  }

  .fact {
    display: flex;
    gap: var(--_space-1);
    margin-block-start: var(--_space-half);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  .ways:has(*) {
    margin-block-start: var(--_space-2);
  }

  .way {
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  /* A number that breaks is read wrong: it moves to the next line whole, if there is one that holds it. An address has its own places to break. */
  .way bdi:not(:has(wbr)) {
    display: inline-block;
  }

  @container (max-inline-size: 24em) {
    .ways {
      margin-inline-start: calc(-1 * (${contactStripAvatarSize(css)} + var(--_space-2)));
    }

    .way {
      justify-content: start;
      inline-size: 100%;
      text-align: start;
    }
  }

  @media print {
    .avatar,
    .icon {
      display: none;
    }

    .way {
      display: flex;
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: inherit;
    }
  }
`;
