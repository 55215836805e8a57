import { css } from 'lit';

export const styles = css`
  p,
  ::slotted([slot='empty']) {
    margin: 0;
    padding-block: var(--_space-2);
    color: var(--_color-text-quiet);
  }
`;

export const lightStyles = css`
  @layer dugnad {
    dugnad-action-list > :is(ul, ol) {
      margin: 0;
      padding: 0;
      list-style: none;

      > li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-half) var(--_space-2);
        min-block-size: var(--_size-target);
        margin: 0;
        padding-block: var(--_space-1);
      }

      > li + li {
        border-block-start: var(--_border-hairline) solid var(--_color-line);
      }

      /* The words take the line; what does not fit beside them goes below. */
      > li > :first-child:not(button, dugnad-button, dugnad-link-button) {
        flex: 1 1 12em;
        box-sizing: border-box;
        min-inline-size: 0;
        margin: 0;
      }

      > li > a {
        display: inline-flex;
        align-items: center;
        min-inline-size: var(--_size-target);
        min-block-size: var(--_size-target);
        color: var(--_color-accent);
        text-underline-offset: 0.2em;
      }

      > li > button {
        min-inline-size: var(--_size-target);
        min-block-size: var(--_size-target);
        font: inherit;
      }

      > li > :is(a, button):focus-visible {
        border-radius: var(--_space-half);
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }

      @media print {
        > li > :not(:first-child) {
          display: none;
        }
      }
    }
  }
`;
