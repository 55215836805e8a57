import { css } from 'lit';

export const styles = css`
  button {
    min-block-size: var(--_size-target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  @media print {
    button {
      display: none;
    }
  }
`;
