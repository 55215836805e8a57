import { css } from 'lit';

export const styles = css`
  :host {
    background: var(--dugnad-feedback-background, transparent);
  }

  .option .icon {
    inline-size: var(--_space-4);
    block-size: var(--_space-4);
  }

  .question .option.none {
    border-color: transparent;
    background: none;
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  /* Side by side the five are one line from worst to best: the face above its word. */
  @container (min-width: 38em) {
    .options.scale {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }

    .options.scale .option {
      flex-direction: column;
      padding-block: var(--_space-2);
      padding-inline: var(--_space-1);
      text-align: center;
    }

    .options.scale input {
      order: 3;
    }

    .options.scale span {
      flex: 1;
    }
  }
`;
