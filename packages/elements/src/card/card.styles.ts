import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    border: var(--_border-hairline) solid var(--_card-line, var(--_color-line));
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    transition: border-color var(--_motion-duration) var(--_motion-easing);
  }

  .text {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--_space-1);
    min-inline-size: 0;
    padding: var(--_space-2);
  }

  ::slotted(*) {
    margin-block: 0;
  }

  ::slotted([slot='media']) {
    display: block;
    inline-size: 100%;
    border-start-start-radius: calc(var(--_radius-card) - var(--_border-hairline));
    border-start-end-radius: calc(var(--_radius-card) - var(--_border-hairline));
  }

  ::slotted(img[slot='media']) {
    block-size: auto;
    object-fit: cover;
  }

  ::slotted([slot='badge']) {
    align-self: start;
  }

  ::slotted([slot='heading']) {
    font-size: var(--_font-size-large);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-leading-tight);
    text-wrap: balance;
  }

  ::slotted([slot='facts']) {
    padding: 0;
    color: var(--_color-text-quiet);
    list-style: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    margin-block-start: auto;
  }

  /* Above the link that fills the card, so that words can be marked and buttons pressed. */
  slot:is([name='facts'], :not([name]), [name='actions'])::slotted(*) {
    position: relative;
    z-index: 1;
  }

  @container (min-inline-size: 32em) {
    .card {
      flex-direction: row;
    }

    ::slotted([slot='media']) {
      flex: 0 0 40%;
      inline-size: 40%;
      border-start-end-radius: 0;
      border-end-start-radius: calc(var(--_radius-card) - var(--_border-hairline));
    }
  }

  @media print {
    .card {
      break-inside: avoid;
    }

    .actions {
      display: none;
    }
  }
`;

/** For the link in the title, which fills the card, and for the card while one is at that link. */
export const lightStyles = css`
  @layer dugnad {
    dugnad-card:has([slot='heading'] a[href], a[slot='heading'][href]):is(:hover, :focus-within) {
      --_card-line: var(--_color-accent);
    }

    dugnad-card :is([slot='heading'] a[href], a[slot='heading'][href]) {
      color: var(--_color-accent);
      text-underline-offset: 0.2em;

      &::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--_radius-card);
      }

      &:focus-visible {
        border-radius: var(--_space-half);
        outline: var(--_focus-width) solid var(--_color-focus);
        outline-offset: var(--_focus-gap);
        box-shadow: 0 0 0 var(--_focus-gap) var(--_color-focus-gap);
      }
    }
  }
`;
