import { css } from 'lit';

export const styles = css`
  .line {
    block-size: calc(var(--_font-leading) * 1em);
    border-block: var(--_space-half) solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_color-surface-muted) padding-box;
  }

  .line:nth-child(3n + 2) {
    inline-size: 85%;
  }

  .line:nth-child(3n) {
    inline-size: 60%;
  }

  @media (forced-colors: active) {
    .line {
      background: GrayText padding-box;
      forced-color-adjust: none;
      opacity: 0.4;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
