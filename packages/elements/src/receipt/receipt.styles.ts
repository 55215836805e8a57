import { css } from 'lit';

export const styles = css`
  :host {
    box-sizing: border-box;
    max-inline-size: 34em;
    padding: var(--_space-3);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  ::slotted(:first-child) {
    margin-block-start: 0;
  }

  .link {
    display: none;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    margin-block-start: var(--_space-2);
  }

  :host([shared-device]) .link {
    display: flex;
  }

  .code {
    --_size: var(--dugnad-receipt-code-size, 8rem);
    flex: none;
    inline-size: var(--_size);
    block-size: var(--_size);
    /* White in dark themes too, or no camera finds it. */
    color-scheme: light only;
    forced-color-adjust: none;
    print-color-adjust: exact;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  path {
    fill: CanvasText;
  }

  .ground {
    fill: Canvas;
  }

  p {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    color: var(--_color-text-quiet);
  }

  .address {
    display: block;
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }

  @media print {
    :host {
      break-inside: avoid;
    }

    .link {
      display: flex;
    }

    .code {
      --_size: 3cm;
    }
  }
`;

/** High enough for a thumb, and never wider than its column. */
export const lightStyles = css`
  @layer dugnad {
    dugnad-receipt a {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_size-target);
      overflow-wrap: anywhere;
    }
  }
`;
