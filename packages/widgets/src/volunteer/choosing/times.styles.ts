import { css } from 'lit';

/** The times that one can choose, as rows to press. */
export const timesStyles = css`
  .times {
    display: grid;
    gap: var(--_space-1);
    margin-block-end: var(--_space-1);
    padding: 0;
    list-style: none;
  }

  /* Looks like a choice of ours, without an element for each: there may be hundreds. */
  .time {
    display: flex;
    gap: var(--_space-2);
    box-sizing: border-box;
    max-inline-size: 34em;
    min-block-size: var(--_size-target);
    padding: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2 - var(--_border-control)) var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .time > input {
    flex: none;
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
    margin: calc((1em * var(--_font-leading) - var(--_space-3)) / 2) 0;
    accent-color: var(--_color-accent);
    font: inherit;
  }

  .time:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
  }

  .time:has(:focus-visible) {
    border-color: var(--_color-focus);
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-gap);
    box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
  }

  .time > :focus-visible {
    /* The whole row wears the ring instead. */
    outline: none;
    box-shadow: none;
  }

  @media (hover: hover) {
    .time:hover {
      background: var(--_color-accent-soft);
    }
  }

  .shifts .state {
    display: block;
  }
`;
