import { isSignalled, type ConsentAnswers, type ConsentHow, type ConsentPort, type ConsentReceipt } from '@dugnad/client/ports';
import type { ConsentHead, SiteConfig } from '../consent-api.ts';
import { readValue } from '../head/read-value.ts';
import { cookieText } from './choice-cookie.ts';
import { readChoice, writeChoice, type Choice } from './choice-text.ts';

/** What the store needs of a browser. */
export interface Surroundings {
  readCookies(): string;
  writeCookie(text: string): void;
  /** The page came by https. */
  readonly isSecure: boolean;
  /** The browser sends Global Privacy Control. */
  readonly signal: boolean;
  /** Once the next frame is painted: it shows the button that was pressed. */
  afterFrame(then: () => void): void;
  /** Tells the page of a choice. */
  tell(granted: readonly string[]): void;
  /** Ends what was granted and is not any more. */
  withdraw(ids: readonly string[]): void;
  /** Tells the other tabs what there is to read. */
  share(value: string): void;
  /** Has the proof kept of what was answered before, and what is now. */
  keep(how: ConsentHow, before: ConsentAnswers, after: ConsentAnswers): void;
  /** Makes the receipt of what holds. */
  receipt(how: ConsentHow, answers: ConsentAnswers): Promise<ConsentReceipt>;
}

export interface ChoiceStore extends ConsentPort {
  /** What another tab chose since. @param told what stands in the cookie, where that is known already @returns what was granted and is not any more; undefined when nothing changed */
  reread(told?: string): readonly string[] | undefined;
}

/** Another value holds: for the head, for Google and for the page. @returns what was granted and is not any more: it ends */
function hold(head: ConsentHead, surroundings: Surroundings, value: string): string[] {
  const { config, granted } = head;
  const grants = (): string[] => [...config.purposes, ...config.services].map(({ id }) => id).filter(granted);
  const before = grants();
  head.value = value;
  surroundings.afterFrame(() => head.release(true));
  head.tell('update');
  surroundings.tell(grants());
  const gone = before.filter((id) => !granted(id));
  if (gone.length > 0) surroundings.withdraw(gone);
  return gone;
}

/** What was answered before, without single services of purposes that are answered only now: that answers them too. */
function keep({ answers, open }: Choice, { services }: SiteConfig, now: ConsentAnswers): ConsentAnswers {
  const answered = services.filter(({ purpose }) => open.includes(purpose) && Object.hasOwn(now, purpose)).map(({ id }) => id);
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !answered.includes(id)));
}

/** What was chosen: in the head, which lets go of things, and in the cookie. A browser without cookies has it until the page goes. */
export function createChoiceStore(head: ConsentHead, surroundings: Surroundings): ChoiceStore {
  const { config, granted } = head;
  const { signal } = surroundings;
  let choice = readChoice(config, head.value);
  const take = (value: string): string[] => {
    choice = readChoice(config, value);
    return hold(head, surroundings, writeChoice(config, choice.answers));
  };
  let written = head.value;
  // Something else is asked now than was then: what still holds does so from here on, but is remembered no longer than it was promised.
  if (head.value !== '' && writeChoice(config, choice.answers) !== head.value) take(head.value);
  return {
    ...{ config, granted, signal, receipt: (how: ConsentHow) => surroundings.receipt(how, choice.answers) },
    get answers() {
      return choice.answers;
    },
    get asks() {
      return signal ? choice.open.filter((id) => !isSignalled(config, id)) : choice.open;
    },
    get changes() {
      return choice.changes;
    },
    choose(answers, how) {
      const before = choice.answers;
      const value = writeChoice(config, { ...keep(choice, config, answers), ...answers });
      surroundings.writeCookie(cookieText(value, config, surroundings.isSecure));
      // What a browser kept of it, which may be nothing: a later look must not take that for a choice of another tab.
      written = readValue(surroundings.readCookies());
      take(value);
      surroundings.share(written);
      if (how) surroundings.keep(how, before, choice.answers);
    },
    reread(told) {
      const value = told || readValue(surroundings.readCookies());
      if (value === written) return undefined;
      written = value;
      return take(value);
    },
  };
}
