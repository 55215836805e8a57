import { nothing, type LitElement, type TemplateResult } from 'lit';
import { announce } from '@dugnad/elements/status-region';
import { warnOnce } from '@dugnad/elements/warn';
import type { ShownModel } from '../petition.model.ts';
import { sheet } from '../texts/share.texts.ts';

/** The sheet to collect signatures on; its file comes when somebody wants to print it. */
export class SheetPart {
  readonly #host: LitElement;
  #part: typeof import('./sheet.part.ts') | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  draw(model: ShownModel): TemplateResult | typeof nothing {
    return this.#part?.sheetTemplate(model) ?? nothing;
  }

  /** Prints one part alone: the sheet, a receipt. */
  async print(selector: string): Promise<void> {
    const host = this.#host;
    try {
      const part = await import('./sheet.part.ts');
      if (!this.#part) host.shadowRoot?.adoptedStyleSheets.push(...(part.styles.styleSheet ? [part.styles.styleSheet] : []));
      this.#part = part;
      host.requestUpdate();
      await host.updateComplete;
      const paper = host.renderRoot.querySelector(selector);
      if (paper) part.printAlone(paper);
    } catch {
      warnOnce(host, 'the file with the signature sheet did not load.');
      announce(sheet.failed());
    }
  }
}
