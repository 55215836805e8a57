import { css } from 'lit';

/** What the dialog of choices adds to `dialogStyles` and `buttonStyles`. */
export const styles = css`
  :host {
    display: contents;
  }

  h2 {
    margin: 0;
    padding-block: var(--_space-2) var(--_space-1);
    font-size: var(--_font-size-title);
    line-height: var(--_font-leading-tight);
  }

  p,
  ul {
    margin: 0;
    padding: 0;
  }

  li {
    list-style: none;
  }

  .content > * + * {
    margin-block-start: var(--_space-2);
  }

  .purpose {
    padding-block: var(--_space-2);
    border-block-start: var(--_border-hairline) solid var(--_color-line);
  }

  .hint {
    color: var(--_color-text-quiet);
  }

  label {
    display: flex;
    gap: var(--_space-2);
    align-items: baseline;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
  }

  input {
    flex: none;
    inline-size: var(--_space-3);
    block-size: var(--_space-3);
    margin: 0;
    accent-color: var(--_color-accent);
    translate: 0 0.25em;
  }

  summary {
    min-block-size: var(--_size-target);
    padding-block: var(--_space-1);
    cursor: pointer;
  }

  .service {
    padding-inline-start: var(--_space-3);
    padding-block-end: var(--_space-1);
  }

  .actions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    grid-auto-rows: 1fr;
  }
`;
