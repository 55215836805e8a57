import type { LitElement } from 'lit';

type OpenedPart = typeof import('./opened.part.ts');

/** What a page fetches only when the visitor opens it: the month, and the details of an activity. */
export class LazyPart {
  part?: OpenedPart;

  async load(host: LitElement): Promise<void> {
    const part = await import('./opened.part.ts');
    // Asked for twice before it came, it is still adopted once.
    if (this.part) return;
    this.part = part;
    host.shadowRoot?.adoptedStyleSheets.push(...part.styles.flatMap(({ styleSheet = [] }) => styleSheet));
    part.followDialog(host);
  }
}
