import { css } from 'lit';

/** For what `languageSwitcherTemplate()` draws, in the element and at the head of a widget. */
export const languageSwitcherStyles = css`
  .languages,
  .languages .label {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
  }

  .languages {
    flex-wrap: wrap;
    max-inline-size: 100%;
    inline-size: fit-content;
  }

  .languages select {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: var(--_size-target);
    padding: var(--_space-half) var(--_space-1);
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: var(--_radius-control);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
    font: inherit;
    /* WebKit lets a long choice widen the page, unless it is contained. */
    contain: paint;
    text-overflow: ellipsis;
  }

  .languages.compact .word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
