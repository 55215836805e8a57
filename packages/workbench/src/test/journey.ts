/** A journey: what a person does from page to page, written once and run in every engine. */
import type { JourneySite } from './journey-site.ts';
import type { Page } from './page.ts';

export interface Journey {
  /** A sentence about what a person gets. */
  readonly title: string;
  /** Throws (node:assert) when the person does not get it. Never sleeps: `page.waitFor` asks again and again. */
  run(page: Page, site: JourneySite): Promise<void>;
}

export type { JourneySite, Page };
