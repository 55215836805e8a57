import { css } from 'lit';

export const styles = css`
  .sheet {
    display: none;
  }

  @media print {
    .sheet[data-dugnad-print] {
      display: block;
      font-size: 12pt;
    }

    .sheet .mark {
      display: flex;
      justify-content: space-between;
      gap: 1em;
    }

    .sheet table {
      inline-size: 100%;
      margin-block: 12pt;
      border-collapse: collapse;
    }

    .sheet :is(th, td) {
      block-size: 11mm;
      padding-inline: 4pt;
      border: 1pt solid;
      text-align: start;
    }

    .sheet thead :is(th, td) {
      block-size: auto;
    }
  }
`;
