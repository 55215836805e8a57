import { css } from 'lit';

import { badgeRadius } from '@dugnad/tokens';

export const styles = css`
  :host {
    display: inline-block;
  }
`;

/** Also for `<span class="badge cancelled">` in a widget that shows hundreds. */
export const badgeStyles = css`
  .badge {
    display: inline-block;
    padding-inline: var(--_space-1);
    border: var(--_border-control) solid transparent;
    border-radius: ${badgeRadius(css)};
    background: var(--_color-surface-muted);
    color: var(--_color-text);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }

  .badge.cancelled {
    background: var(--_color-text);
    color: var(--_color-surface);
  }

  .badge.full {
    border-color: var(--_color-boundary);
    background: none;
  }

  .badge.now {
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
  }

  .badge.postponed,
  .badge.moved-online {
    background: var(--_color-highlight);
  }

  @media print {
    .badge.badge {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;
