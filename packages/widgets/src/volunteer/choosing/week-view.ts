import type { LitElement } from 'lit';
import { LazyPart } from '../lazy-part.ts';

/** The shifts by weeks, as the second view of them. */
export class WeekView {
  /** A day of the week that is looked at; none until somebody has gone to another. */
  date = '';
  readonly file: LazyPart<typeof import('./week/week.part.ts')>;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.file = new LazyPart(host, () => import('./week/week.part.ts'));
  }

  go(date: string): void {
    this.date = date;
    this.#host.requestUpdate();
  }
}
