/** The looks of the HTML report, with system colours: light, dark, forced colours and paper without a rule of their own. */
export const styles: string = `
  :root { color-scheme: light dark; --quiet: color-mix(in oklab, CanvasText 72%, Canvas); --line: color-mix(in oklab, CanvasText 25%, Canvas); }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-inline-size: 48rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: CanvasText; background: Canvas; overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; line-height: 1.2; } h2 { margin-block: 2.5rem 0.5rem; font-size: 1.3rem; } h3 { margin: 0; font-size: 1.0625rem; }
  article { padding-block: 1rem; border-block-start: 1px solid var(--line); }
  .verdict { font-weight: 700; } article p { margin-block: 0.35rem; } dl { margin: 0; } dt { margin-block-start: 0.5rem; color: var(--quiet); } dd { margin: 0; }
  .violation { border-inline-start: 0.4rem solid CanvasText; padding-inline-start: 0.8rem; }
  .quiet { color: var(--quiet); } img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); }
  summary { padding-block: 0.5rem; cursor: pointer; }
  @media print { body { max-inline-size: none; padding: 0; font-size: 10.5pt; } article { break-inside: avoid; } }
`;
