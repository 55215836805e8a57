import type { CSSResult, LitElement } from 'lit';

type MonthPart = typeof import('./month/month.part.ts');
type DetailsPart = typeof import('./details/details.part.ts');

/** What a page fetches only when the visitor opens it: the month, and the details of an activity. */
export class LazyParts {
  month?: MonthPart;
  details?: DetailsPart;

  async loadMonth(host: LitElement): Promise<void> {
    if (this.month) return;
    const part = await import('./month/month.part.ts');
    this.month ??= adopt(host, part);
  }

  async loadDetails(host: LitElement): Promise<void> {
    if (this.details) return;
    const part = await import('./details/details.part.ts');
    if (this.details) return;
    this.details = adopt(host, part);
    part.followDialog(host);
  }
}

function adopt<Part extends { styles: CSSResult }>(host: LitElement, part: Part): Part {
  const root = host.renderRoot;
  if (root instanceof ShadowRoot && part.styles.styleSheet) root.adoptedStyleSheets.push(part.styles.styleSheet);
  return part;
}
