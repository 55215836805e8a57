import { css } from 'lit';

/** The sheet to sign by hand, on a screen and on A4; and what all pages leave out on paper. */
export const paperStyles = css`
  @page {
    size: a4;
    margin: 14mm;
  }

  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .sheet {
    position: relative;
    font-size: 12pt;
    line-height: 1.35;
  }

  .sheet + .sheet {
    margin-block-start: calc(2 * var(--dugnad-space-4));
  }

  .sheet :is(h1, h2) {
    margin-block: var(--dugnad-space-1);
    font-size: 20pt;
  }

  .sheet :is(p, div, table) {
    max-inline-size: none;
    margin-block-start: var(--dugnad-space-half);
  }

  .sheet-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--dugnad-space-3);
    padding-block-end: var(--dugnad-space-half);
    border-block-end: var(--dugnad-border-control) solid currentcolor;
  }

  .sheet table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .sheet :is(th, td) {
    padding: var(--dugnad-space-half);
    border: var(--dugnad-border-hairline) solid var(--dugnad-color-boundary);
    font-weight: normal;
    hyphens: auto;
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: middle;
  }

  .sheet thead th {
    font-weight: var(--dugnad-font-weight-strong);
    vertical-align: bottom;
  }

  .sheet tbody tr {
    block-size: 11mm;
    break-inside: avoid;
  }

  .sheet .short {
    inline-size: 15%;
  }

  .sheet .box {
    inline-size: 9mm;
    text-align: center;
  }

  /* One line after another costs rows to sign in. */
  .sheet-foot br {
    display: none;
  }

  .sheet-foot div > :is(a, bdi, .lines) {
    margin-inline-start: 0.75em;
  }

  .sheet-foot bdi {
    display: inline-block;
  }

  .sheet-foot .lines {
    white-space: normal;
  }

  .tick {
    display: inline-block;
    inline-size: 5mm;
    block-size: 5mm;
    border: var(--dugnad-border-control) solid currentcolor;
    vertical-align: middle;
  }

  @media print {
    :root {
      --dugnad-font-size-body: 12pt;
      color-scheme: light;
    }

    body {
      color-scheme: light;
    }

    .top .languages,
    .skip,
    .jump,
    .screen-only,
    .report,
    .share,
    .summary,
    main form,
    video,
    audio {
      display: none;
    }

    .top,
    main,
    .foot {
      max-inline-size: none;
      padding-inline: 0;
    }

    .columns,
    .columns:has(.sign) {
      display: block;
    }

    .columns > * + * {
      margin-block-start: var(--dugnad-space-4);
    }

    .quiet,
    .foot {
      color: CanvasText;
    }

    figure :is(img, video) {
      max-inline-size: 12cm;
    }

    :is(.card, .receipt, .strip, .note, .sign) {
      border: var(--dugnad-border-hairline) solid currentcolor;
      break-inside: avoid;
    }

    .columns:has(form) .sign {
      display: none;
    }

    .avatar {
      display: none;
    }

    .sheet + .sheet {
      margin: 0;
      break-before: page;
    }

    .sheet tbody tr {
      break-inside: avoid;
    }
  }
`;
