import { css } from 'lit';

export const styles = css`
  .missing {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    padding: var(--_space-2);
    border: var(--_border-hairline) dashed var(--_color-boundary);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-muted);
    color: var(--_color-text);
    text-align: center;
  }

  p {
    max-inline-size: 100%;
    margin: 0;
  }

  :host([ratio='16/9']) .missing {
    aspect-ratio: 16 / 9;
  }

  :host([ratio='3/2']) .missing {
    aspect-ratio: 3 / 2;
  }

  :host([ratio='4/3']) .missing {
    aspect-ratio: 4 / 3;
  }

  :host([ratio='1/1']) .missing {
    aspect-ratio: 1;
  }

  :host([ratio='3/4']) .missing {
    aspect-ratio: 3 / 4;
  }
`;

export const lightStyles = css`
  @layer dugnad {
    dugnad-picture figure {
      margin: 0;
      break-inside: avoid;
    }

    dugnad-picture img {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      border-radius: var(--_radius-card);
    }

    dugnad-picture[ratio] img {
      inline-size: 100%;
      object-fit: cover;
    }

    dugnad-picture[whole] img {
      object-fit: contain;
      background: var(--_color-surface-muted);
    }

    dugnad-picture[ratio='16/9'] img {
      aspect-ratio: 16 / 9;
    }

    dugnad-picture[ratio='3/2'] img {
      aspect-ratio: 3 / 2;
    }

    dugnad-picture[ratio='4/3'] img {
      aspect-ratio: 4 / 3;
    }

    dugnad-picture[ratio='1/1'] img {
      aspect-ratio: 1;
    }

    dugnad-picture[ratio='3/4'] img {
      aspect-ratio: 3 / 4;
    }

    dugnad-picture img[data-dugnad-missing] {
      /* Its words stand above it, and a page that says how its pictures are shown means those that are there. */
      display: none !important;
    }

    dugnad-picture figcaption {
      max-inline-size: 66ch;
      margin: 0;
      padding-block-start: var(--_space-1);
      color: var(--_color-text-quiet);
      font-size: var(--_font-size-small);
      text-wrap: pretty;
    }

    dugnad-picture figcaption small {
      display: block;
      font-size: inherit;
    }

    dugnad-picture figcaption a {
      color: var(--_color-accent);
      text-underline-offset: 0.2em;
    }
  }
`;
