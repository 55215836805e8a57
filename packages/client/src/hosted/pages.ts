import type { FieldError } from '../errors/errors.ts';
import type { FeedbackRound } from '../model/feedback.ts';
import type { Need } from '../model/needs.ts';
import type { Offer } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { HelpPoint, HelpRequestReceipt, HelpRequestStatus } from '../model/help-request.ts';
import type { OwnSignature } from '../model/signature.ts';
import type { Petition } from '../model/petition.ts';
import type { SignUp, SignUpReceipt } from '../model/sign-up.ts';
import type { Text } from '../model/text.ts';
import type { GuardianAnswer, OwnShift } from './mails.ts';

/** What somebody typed into a form without script, by the names of its fields; shown again when something is wrong. */
export type FilledForm = Readonly<Record<string, string>>;

interface WithPetition {
  petition: Petition;
}

/** Whose opportunities they are. */
export interface HelpSite {
  id: string;
  name: string;
}

/** What somebody wants to see of them. Each box counts where it is ticked. */
export interface HelpWishes {
  online: boolean;
  free: boolean;
  evening: boolean;
  weekend: boolean;
  /** Days of the week, `monday`, of which one is enough. */
  weekdays: readonly string[];
  /** Languages that one knows, as BCP 47 tags; all where none is named. */
  languages: readonly string[];
  /** Places by the name that they have first, else by their address, of which one is enough. */
  places: readonly string[];
  /** All that has to be there: `step-free`, or an association's own word. */
  access: readonly string[];
  /** Whole years; nothing where it is not told. */
  age?: number | undefined;
}

interface WithSite {
  site: HelpSite;
  /** As of when, in milliseconds since 1970. */
  now: number;
}

/** A volunteer's own sign-up. */
export interface OwnSignUp extends Pick<SignUp, 'person' | 'guardian' | 'message'> {
  reference: string;
  /** What the guardian has said by now. */
  guardianAnswer?: GuardianAnswer;
  /** Whether they want a reminder on the day itself as well. */
  sameDay?: boolean;
  /** Whether they want no messages that go to everybody. */
  isQuiet?: boolean;
  /** When it was sent. */
  signed: string;
  answerBy?: string;
  deleteAfter: string;
  /** What is to be prepared, and the day after which that is deleted. */
  needs?: { needs: readonly Need[]; deleteAfter: string };
  shifts: readonly OwnShift[];
}

/** What was done on one's own page. `coming`: they have said that they come. Of an offer: `taken`, `offer-held` (a talk comes first), `called`, `declined`, `offer-gone` (it was not to be had any more). */
export type OwnDone = 'cancelled' | 'changed' | 'coming' | 'needs-gone' | 'taken' | 'offer-held' | 'called' | 'declined' | 'offer-gone';

/** What a guardian's press has done: `yes` (theirs now), `yes-held` (a talk still comes first), `no`, or nothing (`gone`), for the no was said before. */
export type GuardianDone = 'yes' | 'yes-held' | 'no' | 'gone';

interface WithRound {
  round: FeedbackRound;
}

/** What each hosted page is drawn from. Every form on them posts to the page's own address. */
export interface PageData {
  /**
   * The petition with its form. Fields: `name email postcode comment visibility language oldEnough guardian guardianEmail consent-<purpose id> website idempotencyKey formToken`.
   * With `act` = `language` nothing is taken: the page is drawn anew, in the language of `?lang=`, with all that was typed.
   */
  petition: WithPetition & { formToken: string; idempotencyKey: string; filled?: FilledForm; errors?: readonly FieldError[]; failure?: string };
  /** After sending: what happens now, and a field for the code. Fields: `code`. */
  sent: WithPetition & { reference: string; mailMinutes?: number; error?: 'code-wrong' | 'code-expired' };
  /** After sending with a guardian: they get the mail and decide; there is no code. */
  asked: WithPetition & { reference: string; mailMinutes?: number };
  /** What a mailed link opens: one button, nothing done yet. With a `guardian` it is theirs: who asks, and the purposes that the child said yes to. */
  confirm: WithPetition & { reference: string; name: string; guardian?: { name: string; agreed: readonly string[] } };
  /**
   * After confirming; by a guardian. `opens`: come to by a mailed link that asks for the signer's own page at a press. Fields: `act` (`open`).
   */
  confirmed: WithPetition & { reference: string; manageUrl?: string; byGuardian?: boolean; opens?: boolean };
  /**
   * A signer's own page. Fields: `act` (`change`, `no-news`, `withdraw`), `visibility`. `agreed`: by purpose, the words that were agreed to;
   * `receiptUrl`: where that is saved from, as a file.
   */
  signature: WithPetition & { signature: OwnSignature; agreed?: Readonly<Record<string, Text>>; receiptUrl?: string; done?: 'changed' | 'no-news' | 'withdrawn' };
  /** A link that cannot be used any more: signing again sends a new one. */
  expired: WithPetition;
  /** The sheet to sign by hand. */
  sheet: WithPetition & { rows: number };
  /** Somebody says that something is not right. Fields: `reason` (`untrue`, `hurtful`, `private`, `other`), `text`, `email`, `website`. */
  report: WithPetition & { filled?: FilledForm; errors?: readonly FieldError[]; done?: boolean };
  /** What there is to help with. Its form goes by GET and changes nothing. Fields: `online free evening weekend language age lang`. */
  opportunities: WithSite & { opportunities: readonly Opportunity[]; wishes: HelpWishes };
  /**
   * One of them with its form. Fields: `shift-<shift id> overlap preferred name phone email bestTime noCalls message need-<need> needsConsent needsNotice oldEnough language website
   * idempotencyKey formToken`, where young people come with a guardian `age` (`older`, `younger`) `guardian guardianPhone guardianEmail` instead of `oldEnough`, and `act` as on a
   * petition. `retryAfter`: seconds that a failure asks to wait.
   */
  opportunity: WithSite & { opportunity: Opportunity; formToken: string; idempotencyKey: string; filled?: FilledForm; errors?: readonly FieldError[]; failure?: string; retryAfter?: number };
  /** After sending: the receipt. `mailed`: a mail with the link to one's own page is on its way. `guardian`: the name of who has to agree, by a mail (`guardianAsked`) or by telephone. */
  'signed-up': WithSite & { opportunity: Opportunity; receipt: SignUpReceipt; mailed?: boolean; guardian?: string; guardianAsked?: boolean };
  /**
   * A volunteer's own page. Fields: `act` (`offer`, `coming`, `cancel`, `change`, `remind`, `messages`, `needs`, `withdraw`), `formToken`, `offer` (a shift id) with `answer` (`take`, `decline`, `call`), `coming` (a shift id) with `answer` (`come`, `cannot`), `sameDay` beside `remind`, `quiet` (no messages that go to everybody) beside `messages`, `shift-<shift id> talk-<talk id>`, `phone email noCalls message`, `sure` beside `withdraw`, and `sureNeeds` beside `needs`, which takes back what is to be prepared. `calendarUrl`: the
   * confirmed ones as a file; `feedback`: the round that asks how it was, once a shift of theirs is over; `again`: it was sent faster than a person does.
   */
  'sign-up': WithSite & { opportunity: Opportunity; signUp: OwnSignUp; formToken: string; calendarUrl?: string; feedback?: string; done?: OwnDone; filled?: FilledForm; errors?: readonly FieldError[]; again?: boolean };
  /**
   * The page of a parent or guardian: who wants to help with what and when, who is responsible, and one question. Fields: `act` (`guardian`), `answer` (`yes`, `no`), `formToken`.
   * `signUp` has no more of the young person than their name and times.
   */
  guardian: WithSite & { opportunity: Opportunity; signUp: { name: string; guardian: string; answer?: GuardianAnswer; shifts: readonly OwnShift[]; deleteAfter: string }; formToken: string; done?: GuardianDone; filled?: FilledForm; errors?: readonly FieldError[]; again?: boolean };
  /** After withdrawing: there is nothing left that it could be about. */
  withdrawn: WithSite & { opportunity: Opportunity };
  /** Asks for the link to one's own page by mail. Fields: `email formToken`. `done`: the same for everybody. */
  'lost-link': WithSite & { opportunity: Opportunity; formToken: string; filled?: FilledForm; errors?: readonly FieldError[]; done?: boolean; again?: boolean };
  /**
   * A round of feedback with its questions. Fields: `answer-<question id>`, empty where it is left out, `language website idempotencyKey formToken`, and `act` as on a
   * petition. `errors` point at these fields: `/answer-mood`. `retryAfter`: seconds that a failure asks to wait.
   */
  feedback: WithRound & { formToken: string; idempotencyKey: string; filled?: FilledForm; errors?: readonly FieldError[]; failure?: string; retryAfter?: number };
  /** After sending: thanks, the same for everybody. */
  answered: WithRound;
  /**
   * What a mailed link of an offer opens: what is asked, and three answers. Fields: `answer` (`accept`, `decline`, `call-me`), `formToken`. `calendarUrl`: what is theirs, as a file;
   * `again`: it was sent faster than a person does.
   */
  offer: WithSite & { offer: Offer; formToken: string; calendarUrl?: string; filled?: FilledForm; errors?: readonly FieldError[]; again?: boolean };
  /**
   * Where one asks for help, with its form. Fields: `for organisation what when date time rhythm effort thing-<thing> place name phone email noCalls language website
   * idempotencyKey formToken`, and `act` as on a petition. `retryAfter`: seconds that a failure asks to wait.
   */
  help: WithSite & { point: HelpPoint; formToken: string; idempotencyKey: string; filled?: FilledForm; errors?: readonly FieldError[]; failure?: string; retryAfter?: number };
  /** After sending: the receipt, with the way to the page that its token opens. */
  'help-asked': WithSite & { point: HelpPoint; receipt: HelpRequestReceipt };
  /** What became of a request, for the holder of its link. Fields: `act` (`withdraw`), `sure formToken`. `again`: it was sent faster than a person does. */
  'help-request': WithSite & { point: HelpPoint; request: HelpRequestStatus; formToken: string; filled?: FilledForm; errors?: readonly FieldError[]; again?: boolean };
  /** After withdrawing: there is nothing left that it could be about. */
  'help-withdrawn': WithSite & { point: HelpPoint };
  /** Anything that is not there, is refused or has failed: `code` is a problem code of the wire. `site`: whose opportunities are the way on. */
  problem: { code: string; status: number; retryAfter?: number; site?: HelpSite };
}

export type PageName = keyof PageData;

/** How a page is drawn. */
export interface PageOptions {
  /** What the visitor asked for, then what their browser asks for: `['ar', 'nb']`. */
  languages: readonly string[];
  /** Scheme, host and port that the pages are served from. */
  origin: string;
  /** The page stands in a frame: no heading of its own, no way out. */
  framed?: boolean;
}

/** A whole document and what its server has to allow: the hashes of its style sheets; there is no script. */
export interface HostedPage {
  html: string;
  language: string;
  /** `'sha256-…'` of each `<style>`, for `style-src`. */
  styleHashes: readonly string[];
}

/** `render` of the pages package. */
export type PageRenderer = <Name extends PageName>(name: Name, data: PageData[Name], options: PageOptions) => Promise<HostedPage>;

/** A page with the data that it is drawn from. */
export type Page = { [Name in PageName]: { name: Name; data: PageData[Name] } }[PageName];
