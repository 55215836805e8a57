import { css } from 'lit';

export const styles = css`
  :host {
    position: sticky;
    inset-block-start: 0;
    z-index: 1000;
    display: flex;
    justify-content: end;
    padding: var(--_space-1);
    pointer-events: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-1);
    max-inline-size: 100%;
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    box-shadow: var(--_shadow-floating);
    pointer-events: auto;
  }

  ::slotted(a) {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_size-target);
    padding-inline: var(--_space-2);
    border-radius: var(--_radius-control);
    /* In a hurry it must be found, whatever the page has for its links. */
    background: var(--_color-accent-fill) !important;
    /* Words on that ground cannot have the colour of words on the page's. */
    color: var(--_color-on-accent) !important;
    font-weight: var(--_font-weight-strong);
  }

  ::slotted(a:focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-gap);
    box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
  }

  dugnad-toggletip {
    flex: none;
  }

  p {
    margin: 0;
  }

  @media (forced-colors: active) {
    ::slotted(a) {
      border: var(--_border-control) solid LinkText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
