import { css } from 'lit';
import { progressStyles } from '@dugnad/elements/styles';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--dugnad-petition-background, transparent);
  }

  /* Below the layer of the elements that stand in this tree: their own looks win. */
  @layer dugnad-petition, dugnad;

  @layer dugnad-petition {
    h2,
    h3,
    h4,
    p,
    ul,
    dl,
    dd,
    blockquote {
      margin: 0;
      padding: 0;
    }

    h2,
    h3,
    h4 {
      font-weight: var(--_font-weight-strong);
      line-height: var(--_font-leading-tight);
      text-wrap: balance;
    }

    h2 {
      font-size: var(--_font-size-title);
    }

    h3 {
      font-size: var(--_font-size-large);
    }

    h4 {
      font-size: var(--_font-size-body);
    }
  }

  p,
  .prose,
  dl {
    max-inline-size: 66ch;
  }

  /* High enough for the choice of languages before it is there. */
  .switcher {
    min-block-size: var(--_size-target);
    margin-block-end: var(--_space-2);
  }

  .petition,
  .petition > .head,
  .more,
  .part,
  .card,
  header,
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-2);
  }

  .petition {
    gap: var(--_space-4);
  }

  .more {
    gap: var(--_space-4);
  }

  .act:empty {
    display: none;
  }

  .quiet:not(.button) {
    color: var(--_color-text-quiet);
  }

  .demand {
    font-size: var(--_font-size-large);
    line-height: var(--_font-leading);
  }

  .reached,
  .heading {
    font-weight: var(--_font-weight-strong);
  }

  .count {
    display: grid;
    gap: var(--_space-1);
    max-inline-size: 34em;
  }

  /* Drawn as the element draws it, and among what is ours. */
  .progress {
    ${progressStyles}
  }

  .picture {
    inline-size: 100%;
    max-inline-size: 40em;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius-card);
    background: var(--_color-surface-muted);
    object-fit: cover;
  }

  video.picture {
    object-fit: contain;
  }

  .card {
    gap: var(--_space-3);
    max-inline-size: 40em;
    padding: var(--_space-3);
    border: var(--_border-hairline) solid var(--_color-line);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
  }

  .notice {
    display: grid;
    justify-items: start;
    gap: var(--_space-1);
    max-inline-size: 40em;
    padding: var(--_space-2);
    border: var(--_border-control) solid var(--_color-boundary);
    border-inline-start: 8px solid var(--_color-highlight);
    border-radius: var(--_radius-card);
    background: var(--_color-surface-raised);
    scroll-margin-block: 20vh;
  }

  .notice.danger {
    border-color: var(--_color-danger);
    background: var(--_color-danger-soft);
  }

  .hand-over {
    padding-inline-start: var(--_space-2);
    border-inline-start: 4px solid var(--_color-highlight);
  }

  dd .hand-over {
    padding: 0;
    border: 0;
  }

  .button {
    inline-size: auto;
    justify-self: start;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
  }

  h3[tabindex] {
    scroll-margin-block: 20vh;
  }

  summary {
    min-block-size: var(--_size-target);
    padding-block: calc((var(--_size-target) - 1em * var(--_font-leading)) / 2);
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  dt {
    margin-block-start: var(--_space-2);
    font-weight: var(--_font-weight-strong);
  }

  .hours {
    display: block;
  }

  .documents {
    display: grid;
    gap: var(--_space-1);
    padding-inline-start: 1.2em;
  }

  .prose {
    display: grid;
    gap: var(--_space-2);
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-half) var(--_space-2);
    list-style: none;
  }

  article {
    display: grid;
    gap: var(--_space-half);
  }

  blockquote {
    padding-inline-start: var(--_space-2);
    border-inline-start: 4px solid var(--_color-line);
  }

  .receipt {
    padding-block-start: var(--_space-3);
    border-block-start: var(--_border-hairline) solid var(--_color-line);
  }

  .receipt h3 {
    font-size: var(--_font-size-body);
  }

  .receipt ul {
    padding-inline-start: 1.2em;
  }

  .report {
    font-size: var(--_font-size-body);
  }

  slot[name='contact']::slotted(*) {
    display: block;
    margin-block-start: var(--_space-4);
  }

  @container (min-width: 860px) {
    .petition {
      grid-template:
        'head act' auto
        'more act' 1fr
        'contact contact' auto / minmax(0, 1fr) minmax(0, 26em);
      column-gap: calc(5 * var(--_space-1));
    }

    .petition > .head {
      grid-area: head;
    }

    .act {
      grid-area: act;
    }

    .more {
      grid-area: more;
    }

    .contact {
      grid-area: contact;
    }
  }

  @container (max-width: 420px) {
    .card {
      padding: var(--_space-2);
    }

    .card .button.filled,
    .row .button {
      inline-size: 100%;
    }
  }

  @media print {
    .switcher,
    .act details:not([open]),
    video,
    audio {
      display: none;
    }
  }
`;
