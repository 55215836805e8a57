import { css } from 'lit';

export const styles = css`
  .spinner {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: calc(var(--_font-leading) * 1em);
    margin: 0;
    visibility: hidden;
  }

  .late {
    visibility: visible;
  }

  span {
    min-inline-size: 0;
  }

  .ring {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .way {
    stroke: var(--_color-line);
  }

  /* The one thing that turns: it shows that we are still at it. */
  @media (prefers-reduced-motion: no-preference) {
    .late .ring {
      animation: turn 1.4s linear infinite;
    }
  }

  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }

  @media (forced-colors: active) {
    .ring {
      stroke: Highlight;
    }

    .way {
      stroke: GrayText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
