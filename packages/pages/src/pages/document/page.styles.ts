import { css } from 'lit';

/** The page as a whole: what stands where. Unlayered, so that it goes before the sheet for prose. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    scroll-padding-block: var(--dugnad-space-3);
  }

  body {
    margin: 0;
    color-scheme: light dark;
    overflow-wrap: anywhere;
  }

  .top,
  main,
  .foot {
    box-sizing: border-box;
    max-inline-size: calc(64 * var(--dugnad-font-size-body));
    margin-inline: auto;
    padding: var(--dugnad-space-2);
  }

  main {
    padding-block: var(--dugnad-space-3) var(--dugnad-space-4);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0 var(--dugnad-space-3);
    border-block-end: var(--dugnad-border-hairline) solid var(--dugnad-color-line);
  }

  .site {
    padding-block: calc((var(--dugnad-size-target) - 1lh) / 2);
    font-size: var(--dugnad-font-size-large);
    font-weight: var(--dugnad-font-weight-strong);
  }

  .site a {
    display: inline-block;
    margin-block: calc((1lh - var(--dugnad-size-target)) / 2);
    padding-block: calc((var(--dugnad-size-target) - 1lh) / 2);
    color: inherit;
    text-decoration: none;
  }

  .site a:hover {
    text-decoration: underline;
  }

  .foot {
    border-block-start: var(--dugnad-border-hairline) solid var(--dugnad-color-line);
    color: var(--dugnad-color-text-quiet);
  }

  .foot p + p {
    margin-block-start: var(--dugnad-space-half);
  }

  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    display: inline-block;
    margin: var(--dugnad-space-2);
  }

  /* What is folded away does not make it wide. */
  .languages > details {
    flex-basis: 100%;
    margin: 0;
    contain: inline-size;
  }

  .languages a {
    min-inline-size: var(--dugnad-size-target);
  }

  main > * + section {
    margin-block-start: var(--dugnad-space-4);
  }

  main > :is(form, section) {
    max-inline-size: calc(36 * var(--dugnad-font-size-body));
  }

  main > .sheet {
    max-inline-size: none;
  }

  .columns:not(:has(.sign)) {
    max-inline-size: calc(38 * var(--dugnad-font-size-body));
  }

  /* One column, and two where there is room for both: the story, and what one does. */
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--dugnad-space-4);
  }

  .side > * + *,
  .story > * + * {
    margin-block-start: var(--dugnad-space-4);
  }

  .side h2,
  .story > section > h2,
  .share h2 {
    margin-block-start: 0;
  }

  @media (min-width: 60em) {
    .columns:has(.sign) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 6fr);
      grid-template-rows: auto 1fr;
      column-gap: calc(2 * var(--dugnad-space-3));
    }

    .columns:has(.sign) > .side {
      grid-area: 1 / 2 / span 2;
    }

    .columns:has(.sign) > .story {
      grid-column: 1;
    }

    .jump {
      display: none;
    }
  }

  .framed main {
    padding-block: var(--dugnad-space-2);
  }
`;
