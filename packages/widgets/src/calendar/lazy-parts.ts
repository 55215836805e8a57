import type { CSSResult, LitElement } from 'lit';

type MonthPart = typeof import('./month/month.part.ts');
type DetailsPart = typeof import('./details/details.part.ts');

/** What a page fetches only when the visitor opens it: the month, and the details of an activity. */
export class LazyParts {
  month?: MonthPart;
  details?: DetailsPart;

  async loadMonth(host: LitElement): Promise<void> {
    const part = await import('./month/month.part.ts');
    // Asked twice before it came, it is still adopted once.
    this.month ??= adopt(host, part);
  }

  async loadDetails(host: LitElement): Promise<void> {
    const part = await import('./details/details.part.ts');
    if (this.details) return;
    this.details = adopt(host, part);
    part.followDialog(host);
  }
}

function adopt<Part extends { styles: CSSResult }>({ shadowRoot }: LitElement, part: Part): Part {
  if (part.styles.styleSheet) shadowRoot?.adoptedStyleSheets.push(part.styles.styleSheet);
  return part;
}
