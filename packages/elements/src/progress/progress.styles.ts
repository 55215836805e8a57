import { css } from 'lit';

import { progressHeight } from '@dugnad/tokens';

export const styles = css`
  .head,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-2);
    margin-block-end: var(--_space-half);
  }

  strong {
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: var(--_font-leading-tight);
  }

  .bar {
    position: relative;
    block-size: ${progressHeight(css)};
    margin-block: var(--_space-half);
  }

  /* Unseen, and as large as what is seen: whoever explores by touch finds it there. */
  progress {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    appearance: none;
  }

  .track {
    position: absolute;
    inset: 0;
    overflow: hidden;
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: ${progressHeight(css)};
    background: var(--_color-surface-raised);
  }

  .unknown .track {
    background: repeating-linear-gradient(-45deg, var(--_color-accent-soft) 0 var(--_space-1), var(--_color-surface-raised) 0 var(--_space-2));
  }

  svg:not(.icon) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .track svg {
    position: absolute;
    inset: 0;
  }

  svg:not(.icon):dir(rtl) {
    transform: scaleX(-1);
  }

  .first {
    fill: var(--_color-accent);
  }

  .second {
    fill: var(--_color-highlight);
    stroke: var(--_color-accent);
    stroke-width: 2;
  }

  .third {
    fill: var(--_color-surface-muted);
    stroke: var(--_color-boundary);
    stroke-width: 2;
  }

  .bar .mark {
    position: absolute;
    inset: calc(-1 * var(--_space-half)) 0;
    block-size: calc(100% + 2 * var(--_space-half));
    overflow: visible;
  }

  line {
    stroke: var(--_color-text);
    stroke-width: 3;
  }

  .gap {
    stroke: var(--_color-surface);
    stroke-width: 7;
  }

  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
  }

  ol {
    margin-block-start: var(--_space-half);
  }

  li {
    display: flex;
    align-items: baseline;
    gap: var(--_space-1);
    font-variant-numeric: tabular-nums;
  }

  .ladder li {
    align-items: start;
    color: var(--_color-text-quiet);
  }

  .ladder .reached {
    color: inherit;
  }

  .ladder .icon,
  .ahead {
    flex: none;
    inline-size: 1.2em;
    block-size: calc(var(--_font-leading) * 1em);
  }

  .icon {
    color: var(--_color-accent);
  }

  .ahead {
    position: relative;
  }

  .ahead::before {
    content: '';
    position: absolute;
    inset: 0;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: auto;
    border: var(--_border-control) solid var(--_color-boundary);
    border-radius: 50%;
  }

  .state {
    color: var(--_color-text-quiet);
  }

  .parts .shape {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: var(--_space-half);
  }

  @media (forced-colors: active) {
    .first {
      fill: Highlight;
    }

    .second {
      fill: Canvas;
      stroke: Highlight;
    }

    .third {
      fill: GrayText;
      stroke: CanvasText;
    }

    line {
      stroke: CanvasText;
    }

    .gap {
      stroke: Canvas;
    }
  }
`;
