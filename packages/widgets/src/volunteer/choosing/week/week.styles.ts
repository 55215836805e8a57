import { css } from 'lit';

export const styles = css`
  .week-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1);
    margin-block: var(--_space-1);
  }

  .week-head h4 {
    flex: 1 1 100%;
  }

  /* As many days beside each other as hold a time and its words: all under each other on a telephone. */
  .week {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--_space-2);
    padding: 0;
    list-style: none;
  }

  /* Hundreds of times stand here at once; those far below are laid out when somebody comes near them. */
  .week .time,
  .week .gone {
    content-visibility: auto;
    contain-intrinsic-size: auto 5em;
  }

  .week h5 {
    margin: 0 0 var(--_space-half);
    font-size: inherit;
    font-weight: var(--_font-weight-strong);
  }

  .week [aria-current] h5 {
    padding-inline-start: var(--_space-1);
    border-inline-start: 4px solid var(--_color-highlight);
  }
`;
