import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-2);
    border: var(--_border-hairline) solid var(--_color-accent);
    border-radius: var(--_radius-card);
    background: var(--_color-accent-soft);
    break-inside: avoid;
  }

  .text,
  .ways {
    min-inline-size: 0;
  }

  .text {
    max-inline-size: 66ch;
  }

  .ways {
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
  }

  ::slotted(*) {
    margin-block: 0;
  }

  ::slotted([slot='heading']) {
    margin-block-end: var(--_space-half);
    font-size: var(--_font-size-title);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-wrap: balance;
  }

  ::slotted([slot='action']) {
    display: block;
  }

  ::slotted(a[slot='phone']) {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
  }

  @container (min-inline-size: 34em) {
    .card {
      flex-direction: row;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space-3);
      padding: var(--_space-3);
    }

    .text {
      flex: 1;
    }

    .ways {
      flex: none;
      align-items: stretch;
      max-inline-size: 45%;
      text-align: center;
    }

    ::slotted(a[slot='phone']) {
      justify-content: center;
    }
  }
`;
