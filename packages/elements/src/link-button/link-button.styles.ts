import { css } from 'lit';

/** The looks of a button for a link (or a native button) of the page that stands in a slot. A test keeps them those of `<dugnad-button>`. */
export const slottedButtonStyles = css`
  ::slotted(:is(a, button)) {
    /* A page that takes its own rules away would take the room to press with them. */
    display: inline-flex !important;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: var(--_size-target);
    /* See above. */
    min-block-size: var(--_size-target) !important;
    margin: 0;
    padding: var(--_space-half) var(--_space-2);
    border: var(--_border-control) solid var(--_color-accent);
    border-radius: var(--_radius-control);
    /* A page has rules for its links, and they would win: its link colour on our fill could not be read. */
    background: var(--_color-surface-raised) !important;
    /* See above. */
    color: var(--_color-accent) !important;
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-align: center;
    /* See above: underlined is what goes somewhere in a text, and a button has an edge. */
    text-decoration: none !important;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color var(--_motion-duration) var(--_motion-easing);
  }

  ::slotted(:is(a, button):focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-gap);
    box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
  }

  @media (hover: hover) {
    ::slotted(:is(a, button):hover) {
      border-color: var(--_color-accent-strong);
      /* See above. */
      background: var(--_color-accent-soft) !important;
    }
  }
`;

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    vertical-align: middle;
  }

  :host([variant='filled']) ::slotted(:is(a, button)) {
    /* The page's rules for links would win, and its link colour on our fill could not be read. */
    background: var(--_color-accent-fill) !important;
    /* See above. */
    color: var(--_color-on-accent) !important;
  }

  :host([variant='quiet']) ::slotted(:is(a, button)) {
    border-color: transparent;
    /* See above. */
    background: none !important;
    /* See above: without an edge only the line tells that it can be pressed. */
    text-decoration: underline !important;
    text-underline-offset: 0.2em;
  }

  ::slotted(a[aria-current]:not([aria-current='false'])) {
    /* See above. */
    background: var(--_color-accent-soft) !important;
    box-shadow: inset 0 calc(-1 * var(--_focus-width)) var(--_color-accent);
  }

  ::slotted(a:not([href])) {
    border-color: var(--_color-boundary);
    border-style: dashed;
    /* See above. */
    background: var(--_color-surface-muted) !important;
    /* See above. */
    color: var(--_color-text-quiet) !important;
    cursor: not-allowed;
  }

  @media (hover: hover) {
    :host([variant='filled']) ::slotted(:is(a, button):hover) {
      box-shadow: inset 0 0 0 var(--_border-control);
    }

    :host([variant='quiet']) ::slotted(:is(a, button):hover) {
      /* See above. */
      background: var(--_color-accent-soft) !important;
    }
  }

  @media (forced-colors: active) {
    :host([variant='filled']) ::slotted(:is(a, button)) {
      border-color: Highlight;
      /* See above. */
      background: Highlight !important;
      /* See above. */
      color: HighlightText !important;
      forced-color-adjust: none;
    }
  }

  @media print {
    :host([variant]) ::slotted(a) {
      display: inline;
      padding: 0;
      border: 0;
      transition: none;
      /* See above. */
      background: none !important;
      /* See above. */
      color: inherit !important;
    }

    ::slotted(a[href])::after {
      content: ' (' attr(href) ')';
      font-weight: normal;
    }
  }
`;
