/** In the colours of the browser: it is no part of the page's looks. */
export const styles = `
  :host {
    all: initial;
    color-scheme: light dark;
  }

  section {
    inset: 0 0 auto;
    box-sizing: border-box;
    inline-size: auto;
    max-block-size: 50%;
    margin: 0;
    padding: 0.5rem 1rem;
    border: 0;
    border-block-end: 2px solid;
    background: Canvas;
    color: CanvasText;
    font: 1rem/1.5 system-ui, sans-serif;
    overflow: auto;
  }

  div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  h2,
  p {
    margin: 0;
    font-size: 1rem;
  }

  label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
  }

  button,
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.25rem 0.75rem;
    border: 2px solid;
    border-radius: 10px;
    background: Canvas;
    color: CanvasText;
    font: inherit;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid;
    outline-offset: 2px;
  }
`;
