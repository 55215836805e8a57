import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Petition } from '@dugnad/client/model';
import { announce } from '@dugnad/elements/status-region';
import { LazyFile } from '../../controllers/lazy-file.ts';
import type { ShownModel } from '../petition.model.ts';
import { share } from '../texts/share.texts.ts';

/** The address to pass on: the short one, where there is one. */
export const linkOf = ({ shortUrl, url }: Pick<Petition, 'shortUrl' | 'url'>): string => shortUrl ?? url;

/** Telling others, and what one prints; the sheet's file comes when somebody wants to print. */
export class Sharing {
  isCodeShown = false;
  readonly #host: LitElement;
  readonly #file: LazyFile<typeof import('./sheet.part.ts')>;
  #link = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#file = new LazyFile(host, () => import('./sheet.part.ts'));
  }

  sheet(model: ShownModel): TemplateResult | typeof nothing {
    this.#link = linkOf(model.value);
    return this.#file.part?.sheetTemplate(model) ?? nothing;
  }

  readonly tell = (): void => void navigator.share({ url: this.#link }).catch(() => undefined);

  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      announce(share.copied());
    } catch {
      // The link itself stands above the button, to be copied by hand.
    }
  };

  readonly showCode = (): void => {
    this.isCodeShown = !this.isCodeShown;
    this.#host.requestUpdate();
  };

  readonly printSheet = (): void => void this.print('#sheet');

  /** Prints one part alone, the sheet or a receipt; the whole page where the file for it does not come. */
  async print(selector: string): Promise<void> {
    const host = this.#host;
    const part = await this.#file.load();
    await host.updateComplete;
    const paper = host.renderRoot.querySelector(selector);
    if (part && paper) part.printAlone(paper);
    else print();
  }
}
