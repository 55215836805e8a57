import type { LitElement } from 'lit';
import type { Opportunity } from '@dugnad/client/model';
import { LazyPart } from '../lazy-part.ts';

/** How the shifts are shown: as a list, or by weeks. */
export class WeekView {
  /** A day of the week that is looked at; none until somebody has gone to another. */
  date = '';
  readonly file: LazyPart<typeof import('./week/week.part.ts')>;
  /** The list with what recurs together; until it has come, a plain one. */
  readonly series: LazyPart<typeof import('./series.part.ts')>;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    this.file = new LazyPart(host, () => import('./week/week.part.ts'));
    this.series = new LazyPart(host, () => import('./series.part.ts'));
  }

  /** Fetches what groups times before somebody opens one of those that have several. */
  prepare(all: readonly Pick<Opportunity, 'shifts'>[]): void {
    if (all.some(({ shifts }) => shifts.length > 1)) void this.series.open(true);
  }

  go(date: string): void {
    this.date = date;
    this.#host.requestUpdate();
  }
}
