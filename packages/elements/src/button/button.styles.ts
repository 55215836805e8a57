import { css } from 'lit';

/** The looks that only `<dugnad-button>` itself needs; they come last. */
export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  /* Not the host's size, which a page may have taken away. */
  .button {
    font-size: var(--_font-size-body);
  }

  .button[aria-pressed='true'],
  .button[aria-current]:not([aria-current='false']) {
    background: var(--_color-accent-soft);
    box-shadow: inset 0 calc(-1 * var(--_focus-width)) var(--_color-accent);
  }

  .button[aria-disabled='true'] {
    border-color: var(--_color-boundary);
    border-style: dashed;
    background: var(--_color-surface-muted);
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .button.busy {
    border-style: dotted;
    cursor: progress;
  }

  @media (forced-colors: active) {
    .button[aria-disabled='true'] {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
    }
  }
`;

/** Also for a native `<button class="button">` or `<a class="button">` inside a widget. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    inline-size: 100%;
    min-inline-size: var(--_size-target);
    min-block-size: var(--_size-target);
    padding: var(--_space-half) var(--_space-2);
    border: var(--_border-control) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: var(--_color-accent);
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--_motion-duration) var(--_motion-easing);
  }

  .button.quiet {
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (hover: hover) {
    .button:hover {
      border-color: var(--_color-accent-strong);
      background: var(--_color-accent-soft);
    }

    /* The fill may be a brand's own, of any lightness: words are sure to be seen on it as it is, and a ring in their colour is too. */
    .button.filled:hover {
      box-shadow: inset 0 0 0 var(--_border-control);
    }
  }

  /* After the pointer's rule, which it outdoes. */
  .button.filled {
    background: var(--_color-accent-fill);
    color: var(--_color-on-accent);
  }

  @media (forced-colors: active) {
    .button.filled {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
