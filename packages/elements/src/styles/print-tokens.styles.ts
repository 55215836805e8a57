import { css } from 'lit';

/** On paper, for elements in the page's own tree: black on white, whatever the screen was. Stands inside their rule, after the tokens. */
export const printTokens = css`
  @media print {
    --_font-size-body: 12pt;
    --_color-text: CanvasText;
    --_color-text-quiet: CanvasText;
    --_color-accent: CanvasText;
    --_color-accent-soft: Canvas;
    --_color-danger: CanvasText;
    --_color-danger-soft: Canvas;
    --_color-surface-muted: Canvas;
    --_color-surface-raised: Canvas;
    color-scheme: light;
  }
`;
