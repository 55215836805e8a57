import { css } from 'lit';

export const styles = css`
  .notice {
    --_tone: var(--_color-accent);
    --_disc: var(--_color-accent-soft);
    display: flex;
    gap: var(--_space-2);
    padding: var(--_space-2);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    text-wrap: pretty;
  }

  .notice.success {
    border-color: var(--_color-accent);
  }

  .notice.warning {
    --_tone: var(--_color-text);
    --_disc: var(--_color-highlight);
  }

  .notice.error {
    --_tone: var(--_color-danger);
    --_disc: var(--_color-surface-raised);
    border: var(--_border-control) solid var(--_color-danger);
    background: var(--_color-danger-soft);
  }

  .icon {
    box-sizing: content-box;
    padding: var(--_space-1);
    border-radius: 50%;
    background: var(--_disc);
    color: var(--_tone);
  }

  .text {
    flex: 1;
    min-inline-size: 0;
  }

  .word {
    margin: 0;
    color: var(--_tone);
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }

  ::slotted(*) {
    margin-block: 0;
  }

  ::slotted([slot='heading']) {
    margin-block-end: var(--_space-half);
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-2);
  }

  .actions::slotted(*) {
    margin-block-start: var(--_space-2);
  }

  @media (forced-colors: active) {
    .icon {
      background: none;
      color: inherit;
    }
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
