import { css } from 'lit';

export const styles = css`
  .notice {
    --_tone: var(--_color-accent);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-2);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    text-wrap: pretty;
  }

  .icon,
  .word {
    color: var(--_tone);
  }

  .word {
    margin: 0;
    font-size: var(--_font-size-small);
    font-weight: var(--_font-weight-strong);
  }

  .success {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  .warning {
    --_tone: var(--_color-text);
    border-color: transparent;
    background: var(--_color-highlight);
  }

  .error {
    --_tone: var(--_color-danger);
    border: var(--_border-control) solid var(--_color-danger);
    background: var(--_color-danger-soft);
  }

  ::slotted(*) {
    margin-block: 0;
  }

  ::slotted([slot='heading']) {
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-2);
  }

  .actions::slotted(*) {
    margin-block-start: var(--_space-2);
  }

  @media print {
    .actions {
      display: none;
    }
  }
`;
