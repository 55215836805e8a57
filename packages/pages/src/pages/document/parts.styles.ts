import { css } from 'lit';

/** What a page is put together of: as the elements of the same names look. */
export const partStyles = css`
  ul[role='list'] {
    padding: 0;
    list-style: none;
  }

  .quiet {
    color: var(--dugnad-color-text-quiet);
  }

  .lead {
    font-size: var(--dugnad-font-size-large);
    text-wrap: pretty;
  }

  .lines {
    white-space: pre-line;
  }

  .note,
  .card,
  .receipt,
  .strip {
    padding: var(--dugnad-space-2);
    border: var(--dugnad-border-hairline) solid var(--dugnad-color-line);
    border-radius: var(--dugnad-radius-card);
    background: var(--dugnad-color-surface-raised);
  }

  .note {
    max-inline-size: calc(33 * var(--dugnad-font-size-body));
    border-color: var(--dugnad-color-accent);
    background: var(--dugnad-color-accent-soft);
  }

  .note.warning {
    border-color: var(--dugnad-color-boundary);
    background: var(--dugnad-color-highlight);
    font-weight: var(--dugnad-font-weight-strong);
  }

  .note.success {
    font-weight: var(--dugnad-font-weight-strong);
  }

  * + .note {
    margin-block-start: var(--dugnad-space-2);
  }

  .note + *,
  .summary + *,
  .card,
  .receipt {
    margin-block-start: var(--dugnad-space-3);
  }

  .card,
  .receipt {
    box-sizing: border-box;
    max-inline-size: calc(36 * var(--dugnad-font-size-body));
  }

  :is(.card, .receipt, .answer) > :first-child {
    margin-block-start: 0;
  }

  .receipt h2,
  .answer h2,
  .numbers h2 {
    font-size: var(--dugnad-font-size-large);
  }

  .numbers {
    margin-block-start: var(--dugnad-space-3);
  }

  .numbers h2 {
    margin: 0;
    font-size: var(--dugnad-font-size-body);
    font-weight: normal;
  }

  .sum {
    margin: 0;
    font-size: var(--dugnad-font-size-title);
    line-height: var(--dugnad-font-leading-tight);
    font-variant-numeric: tabular-nums;
  }

  .numbers progress {
    display: block;
    inline-size: 100%;
    max-inline-size: calc(33 * var(--dugnad-font-size-body));
    margin-block: var(--dugnad-space-1);
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--dugnad-space-3);
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .parts > li + li,
  .numbers p + p,
  .numbers ul + p {
    margin-block-start: 0;
  }

  figure {
    margin-block-start: var(--dugnad-space-3);
  }

  /* As large before it has come as afterwards. */
  figure :is(img, video) {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    border-radius: var(--dugnad-radius-card);
    background: var(--dugnad-color-surface-muted);
    object-fit: cover;
  }

  figure video {
    aspect-ratio: 16 / 9;
    object-fit: contain;
  }

  figure audio {
    inline-size: 100%;
  }

  figcaption {
    margin-block-start: var(--dugnad-space-half);
  }

  .words > p {
    max-inline-size: calc(33 * var(--dugnad-font-size-body));
  }

  .rows > li {
    min-block-size: var(--dugnad-size-target);
    margin: 0;
    padding-block: calc((var(--dugnad-size-target) - 1lh) / 2);
    box-sizing: border-box;
  }

  .rows > li + li {
    border-block-start: var(--dugnad-border-hairline) solid var(--dugnad-color-line);
  }

  .voices > li + li {
    margin-block-start: var(--dugnad-space-3);
  }

  .story article + article {
    margin-block-start: var(--dugnad-space-3);
  }

  .story article > h3 {
    margin-block: 0 var(--dugnad-space-half);
    font-size: var(--dugnad-font-size-large);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--dugnad-space-1);
    margin-block-start: var(--dugnad-space-2);
  }

  .ways > li {
    max-inline-size: 100%;
    margin: 0;
  }

  .contact {
    max-inline-size: calc(33 * var(--dugnad-font-size-body));
    container-type: inline-size;
  }

  .ways bdi,
  .clock {
    display: inline-block;
  }

  .strip {
    display: flex;
    gap: var(--dugnad-space-2);
  }

  .avatar {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(1.25 * var(--dugnad-size-target));
    block-size: calc(1.25 * var(--dugnad-size-target));
    border-radius: 50%;
    background: var(--dugnad-color-highlight);
    font-size: var(--dugnad-font-size-large);
    font-weight: var(--dugnad-font-weight-strong);
    object-fit: cover;
  }

  .person {
    flex: 1;
    min-inline-size: 0;
  }

  .person p {
    margin: 0;
  }

  .person p + p:not(.name + .quiet) {
    margin-block-start: var(--dugnad-space-half);
  }

  .name {
    font-size: var(--dugnad-font-size-large);
    font-weight: var(--dugnad-font-weight-strong);
    line-height: var(--dugnad-font-leading-tight);
  }

  .address {
    overflow-wrap: anywhere;
  }

  @container (max-width: 28em) {
    .contact .ways {
      margin-inline-start: calc(-1.25 * var(--dugnad-size-target) - var(--dugnad-space-2));
    }

    .contact .ways > li,
    .contact .ways .button {
      inline-size: 100%;
    }

    .contact .ways .button {
      justify-content: start;
      text-align: start;
    }
  }

  @media (max-width: 30em) {
    .ways > li {
      inline-size: 100%;
    }

    .ways .button,
    .button.main,
    form > button {
      inline-size: 100%;
    }
  }
`;
