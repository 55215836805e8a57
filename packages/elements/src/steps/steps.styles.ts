import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0 0 var(--_space-1);
    color: var(--_color-text-quiet);
  }

  b {
    font-weight: var(--_font-weight-strong);
  }

  .name {
    display: none;
  }

  :host([compact]) slot {
    display: none;
  }

  :host([compact]) p {
    margin: 0;
    color: inherit;
  }

  :host([compact]) .name {
    display: inline;
  }

  @container (max-inline-size: 24em) {
    slot {
      display: none;
    }

    p {
      margin: 0;
      color: inherit;
    }

    .name {
      display: inline;
    }
  }
`;

/** For the page's list. Its numbers are counted by CSS, because the list's own stand outside of it. */
export const lightStyles = css`
  @layer dugnad {
    dugnad-steps > ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-1) var(--_space-3);
      margin: 0;
      padding: 0;
      list-style: none;
      counter-reset: dugnad-step;
    }

    dugnad-steps > ol > li {
      position: relative;
      display: flex;
      align-items: center;
      gap: var(--_space-1);
      min-block-size: var(--_size-target);
      min-inline-size: 0;
      margin: 0;
      color: var(--_color-text-quiet);
      counter-increment: dugnad-step;

      &::before {
        content: counter(dugnad-step);
        flex: none;
        display: grid;
        place-items: center;
        box-sizing: border-box;
        inline-size: calc(2em + var(--_border-control));
        block-size: calc(2em + var(--_border-control));
        border: var(--_border-control) solid var(--_color-boundary);
        border-radius: 50%;
        font-weight: var(--_font-weight-strong);
        line-height: 1;
      }

      &[data-dugnad-current] {
        color: var(--_color-text);
        font-weight: var(--_font-weight-strong);
      }

      &[data-dugnad-current]::before {
        border-color: var(--_color-accent);
        background: var(--_color-accent-fill);
        color: var(--_color-on-accent);
      }

      &:has([data-dugnad-done])::before {
        content: '\\2713' / '';
        border-color: var(--_color-accent);
        color: var(--_color-accent);
      }
    }

    dugnad-steps a {
      display: flex;
      align-items: center;
      min-block-size: var(--_size-target);
      color: var(--_color-accent);
      text-underline-offset: 0.2em;
    }

    dugnad-steps a:focus-visible {
      border-radius: var(--_space-half);
      outline: var(--_focus-width) solid var(--_color-focus);
      outline-offset: var(--_focus-gap);
      box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
    }

    dugnad-steps [data-dugnad-done] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      dugnad-steps > ol > li[data-dugnad-current]::before {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }

    /* Printers leave out fills, and the number would be white on white. */
    @media print {
      dugnad-steps > ol > li[data-dugnad-current]::before {
        border-width: calc(2 * var(--_border-control));
        background: none;
        color: inherit;
      }
    }
  }
`;
