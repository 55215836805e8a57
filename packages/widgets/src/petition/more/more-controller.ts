import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { LazyFile } from '../../controllers/lazy-file.ts';
import type { ShownModel } from '../petition.model.ts';

type MorePart = typeof import('./more.part.ts');

/** What stands below the form: its file comes when somebody is near it, or has signed. */
export class MoreController implements ReactiveController {
  readonly #host: LitElement;
  readonly #file: LazyFile<MorePart>;
  #sharing: InstanceType<MorePart['Sharing']> | undefined;
  #near: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#file = new LazyFile(host, () => import('./more.part.ts'));
    host.addController(this);
  }

  hostUpdated(): void {
    const end = this.#host.renderRoot.querySelector('.more');
    if (!end || this.#near) return;
    this.#near = new IntersectionObserver((seen) => void (seen.some(({ isIntersecting }) => isIntersecting) && this.load()), { rootMargin: '50%' });
    this.#near.observe(end);
  }

  hostDisconnected(): void {
    this.#near?.disconnect();
    this.#near = undefined;
  }

  async load(): Promise<void> {
    if (this.#sharing) return;
    const part = await this.#file.load();
    if (!part) return;
    this.#sharing ??= new part.Sharing(this.#host);
    this.#host.requestUpdate();
  }

  draw(model: ShownModel): TemplateResult | typeof nothing {
    return this.#sharing ? (this.#file.part?.moreTemplate(model, this.#sharing) ?? nothing) : nothing;
  }

  /** The address that was more likely meant, once it is known. */
  guess(email: string): string | undefined {
    return this.#file.part?.guessEmail(email);
  }

  /** Prints one part alone; the whole page where the file for it does not come. */
  async print(selector: string): Promise<void> {
    await this.load();
    if (this.#sharing) await this.#sharing.print(selector);
    else print();
  }
}
