import type { TemplateResult } from 'lit';
import type { DeskApi } from '../api/desk-api.ts';
import type { Session } from '../api/desk-answers.ts';
import type { Address } from '../address/read-address.ts';

/** What a page can ask and do. */
export interface Place extends Address {
  api: DeskApi;
  /** Below `/desk/api/`: the site, and the petition where there is one. */
  sitePath: string;
  petitionPath: string;
  session: Session;
  role: Session['sites'][number]['role'];
  /** What the last act answered; gone with the next page. */
  result: unknown;
  /**
   * For `@submit`: sends, says what happened, and reads the page again. What `work` resolves to is the `result`; `next` is an address to go on to.
   */
  onSubmit(work: (form: HTMLFormElement) => Promise<unknown>, how?: { done?: () => string; next?: (result: unknown) => string; keep?: boolean }): (event: SubmitEvent) => void;
  /** The same for a button that stands in no form. */
  onPress(work: () => Promise<unknown>, how?: { done?: () => string }): (event: Event) => void;
  go(address: string): void;
  /** For whoever hears the page: what has happened without the page being read again. */
  say(words: string): void;
}

/** One page of the desk: what it reads, and how it shows that. */
export interface DeskPage<Data> {
  title(data: Data, place: Place): string;
  /** The same as the heading, where it is the association's own words in their own language. */
  heading?(data: Data): TemplateResult;
  load(place: Place): Promise<Data>;
  view(data: Data, place: Place): TemplateResult;
}
