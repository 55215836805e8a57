import { css } from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: var(--_font-weight-strong);
  }

  legend,
  p {
    max-inline-size: 34em;
  }

  p {
    margin: 0;
  }

  .quiet {
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  .error {
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }

  .day-name {
    margin-block: var(--_space-2) var(--_space-1);
    font-weight: var(--_font-weight-strong);
  }

  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: var(--_space-1);
  }

  .other::slotted(*) {
    margin-block-start: var(--_space-2);
  }

  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    margin-block-start: var(--_space-2);
  }

  .moves .button {
    flex: 0 1 auto;
    inline-size: auto;
  }

  .button[aria-disabled] {
    border-color: var(--_color-boundary);
    border-style: dashed;
    background: var(--_color-surface-muted);
    color: var(--_color-text-quiet);
    cursor: not-allowed;
  }

  .chosen {
    margin-block-start: var(--_space-2);
  }

  @media (forced-colors: active) {
    .button[aria-disabled] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;

/** For the labels, in the page's own tree, in a layer: any unlayered rule of the page wins. Tokens are inherited from their host. */
export const labelStyles = css`
  @layer dugnad {
    dugnad-time-slots > label {
      box-sizing: border-box;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-content: center;
      align-items: center;
      column-gap: var(--_space-1);
      min-block-size: 48px;
      padding: var(--_space-half) var(--_space-1);
      border: var(--_border-control) solid var(--_color-boundary);
      border-radius: var(--_radius-control);
      background: var(--_color-surface-raised);
      color: var(--_color-text);
      font-variant-numeric: tabular-nums;
      cursor: pointer;

      > input {
        inline-size: var(--_space-3);
        block-size: var(--_space-3);
        margin: 0;
        accent-color: var(--_color-accent);
        cursor: inherit;
      }

      .dugnad-slot-time {
        font-weight: var(--_font-weight-strong);
      }

      .dugnad-slot-note {
        grid-column: 2;
        color: var(--_color-text-quiet);
        font-size: var(--_font-size-small);
      }

      &:has(:checked) {
        border-color: var(--_color-accent);
        background: var(--_color-accent-soft);
      }

      &:has(:checked) .dugnad-slot-note {
        color: inherit;
      }

      &:has(:disabled) {
        border-style: dashed;
        background: var(--_color-surface-muted);
        color: var(--_color-text-quiet);
        cursor: not-allowed;
      }

      &:has(:focus-visible) {
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }

      > :focus-visible {
        /* The ring is around the whole label. */
        outline: none;
      }
    }

    @media (forced-colors: active) {
      dugnad-time-slots > label:has(:checked) {
        border-color: Highlight;
      }

      dugnad-time-slots > label:has(:disabled) {
        border-color: GrayText;
        color: GrayText;
      }
    }
  }
`;
