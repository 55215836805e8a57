import type { Contact } from '../model/contact.ts';
import type { Offer } from '../model/offer.ts';
import type { HelpRequest, HelpState } from '../model/help-request.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Petition, PetitionCounts } from '../model/petition.ts';
import type { Shift } from '../model/shift.ts';
import type { SignUp, Volunteer } from '../model/sign-up.ts';
import type { TalkMode } from '../model/talk.ts';
import type { Text } from '../model/text.ts';

/** What a mail to a signer knows of the petition: no more than its mail needs. */
export type SignerMail = Pick<Petition, 'title' | 'demand' | 'addressee' | 'url' | 'controller' | 'retention'> & { contact?: Contact; test?: boolean };

/** What a mail to a coordinator knows. */
export interface DeskMail {
  /** Name of the association. */
  site: Text;
  deskUrl: string;
}

/** What a mail knows of what somebody helps with. */
export type HelpMail = Pick<Opportunity, 'title' | 'contact' | 'controller'>;

/** That a time of a sign-up is a talk: how, where that is known, and with whom. */
export interface OwnTalk {
  mode?: TalkMode;
  with: Text;
}

/** One time of a sign-up, as it stands. `offered`: it is theirs if they say so until `offeredUntil`. `gone`: there was a wish, and it is not to be had any more. Moments are by the clock where the help is needed, or days. */
export interface OwnShift extends Pick<Shift, 'id' | 'start' | 'end'> {
  status: 'confirmed' | 'to-confirm' | 'offered' | 'waitlisted' | 'cancelled' | 'gone' | 'past';
  waitingNumber?: number;
  heldUntil?: string;
  offeredUntil?: string;
  /** The same person stands there by an earlier sign-up; only the coordinator is told. */
  isDouble?: boolean;
  /** They were reminded of it, and can say whether they come. `isComing`: they have said so. */
  isAsked?: boolean;
  isComing?: boolean;
  /** It is a talk, and `id` is one of `talks`; else it is one of `shifts`. */
  talk?: OwnTalk;
}

/** The parent or guardian of a volunteer who is too young to decide alone. */
export type Guardian = NonNullable<SignUp['guardian']>;

/** What a parent or guardian says on their page. */
export type GuardianAnswer = 'yes' | 'no';

/** Who wants to help, as the coordinator reads it; with a `guardian`, who is asked before anybody else. */
export interface VolunteerMail {
  help: HelpMail;
  reference: string;
  person: Volunteer;
  guardian?: Guardian;
  /** What the guardian has said by now. */
  guardianAnswer?: GuardianAnswer;
  shifts: readonly OwnShift[];
}

/** Somebody who was promised an answer. */
export interface PromisedAnswer {
  help: Pick<HelpMail, 'title' | 'contact'>;
  reference: string;
  name: string;
  answerBy: string;
}

/** A shift with free places. */
export interface VolunteerGap extends Pick<Shift, 'start' | 'end'> {
  title: Text;
  missing: number;
}

/** A code that an open page asks for; left out when it has ended before its mail could go. */
export interface TypedCode {
  code?: string;
  /** Whole minutes that are left of it when the mail goes. */
  codeMinutes?: number;
}

/** What each mail is written from. One link in each, choices on the page that it opens. */
export interface MailData {
  /** Press a button on the page behind `link`, which works until `expires`, or type `code`. */
  confirm: { petition: SignerMail; name: string; link: string; expires: string } & TypedCode;
  /** To a volunteer, before what is theirs: `link` is their own page, where they say whether they come. */
  reminder: { help: HelpMail; name: string; reference: string; shifts: readonly OwnShift[]; link: string; deleteAfter: string };
  /**
   * Promised answers that nobody has given, as far as the desk knows: to the coordinator a day before (`soon`), or to whom the association named (`over`). `deskUrl`: whom to talk with; `to`: the
   * name of who is named.
   */
  promises: { what: 'soon' | 'over'; controller: Text; deskUrl: string; to?: string; people: readonly PromisedAnswer[] };
  /** To a parent or guardian: `name`, who is too young to sign alone, asks them. What they would agree to in the association's words; no code, only the page behind `link`. */
  guardian: { petition: SignerMail; name: string; guardian: string; agreed: readonly Text[]; link: string; expires: string };
  /** Somebody, the signer perhaps, signed again with this address: nothing to do. `code` says the same to an open page. To a `guardian`: of the child `name`. */
  'already-signed': { petition: SignerMail; name: string; guardian?: string; link: string } & TypedCode;
  /** After confirming: how to change or withdraw. To a `guardian`: of the child `name`. */
  confirmed: { petition: SignerMail; name: string; guardian?: string; link: string; reference: string };
  /** News, to those who agreed to it; `unsubscribe` is the page, also sent as `List-Unsubscribe`. */
  update: { petition: SignerMail; name: string; title: Text; text: Text; unsubscribe: string };
  /** A code to sign in at the desk. */
  'sign-in': { desk: DeskMail; code: string; minutes: number };
  /** What happened since the last one, one mail a day at most. */
  digest: { desk: DeskMail; petitions: readonly { title: Text; url: string; counts: PetitionCounts; fresh: number; comments: number; reports: number; bounces: number }[] };
  /** Somebody says that something is not right: cannot wait. */
  report: { desk: DeskMail; title: Text; reason: string; text: string; email?: string };
  /** To a volunteer: what happens now, by whom, when; `link` is their own page, `guardian` the name of who has to agree, by a mail of their own (`guardianAsked`) or by telephone. */
  'signed-up': { help: HelpMail; name: string; guardian?: string; guardianAsked?: boolean; reference: string; shifts: readonly OwnShift[]; link: string; answerBy?: string; deleteAfter: string };
  /** To the coordinator: somebody wants to help. `language` is what they read, `languages` what they talk; what is to be prepared can tell of health, and a mail is never deleted: `hasNeeds` alone says that there is something. */
  volunteer: VolunteerMail & { hasNeeds?: boolean; deskUrl?: string; message?: string; availability: readonly string[]; languages: readonly string[]; language: string; answerBy?: string };
  /** To a volunteer who waits: a place is free and theirs until `until`; on their page, behind `link`, they say whether they come. */
  offer: { help: HelpMail; name: string; reference: string; shift: OwnShift; until: string; link: string; deleteAfter: string };
  /** To somebody who has said that they want to help: whether they can. Until when, and the one link to answer by, are all that is asked of them. */
  offered: { offer: Pick<Offer, 'task' | 'start' | 'end' | 'when' | 'where' | 'contact' | 'controller' | 'expires'>; name: string; link: string; deleteAfter: string };
  /** To one of a group of volunteers, about what they signed up for: `subject` and `text` as a coordinator wrote them in `language`; `link` is their own page, where they cancel or end such messages, also sent as `List-Unsubscribe`. */
  message: { help: HelpMail; name: string; subject: string; text: string; language: string; link: string; deleteAfter: string };
  /** To the coordinator: what somebody did with their sign-up, or (`offered`) that a place is offered to who has no address; `when`, of an answer to what is no shift. Who has withdrawn has no name any more. */
  'volunteer-news': Omit<VolunteerMail, 'person'> & { person?: Volunteer; when?: HelpRequest['when']; deskUrl?: string; what: 'cancelled' | 'changed' | 'needs-withdrawn' | 'withdrawn' | 'offered' | 'accepted' | 'call-me' | 'guardian-yes' | 'guardian-no'; late: boolean };
  /** To a parent or guardian: `name`, who is too young to decide alone, wants to help. `link` is their page, where they say yes or no. */
  'guardian-asked': { help: HelpMail; name: string; guardian: string; shifts: readonly OwnShift[]; link: string; deleteAfter: string };
  /** To a young volunteer: what their parent or guardian has said, and what they have by it. */
  'guardian-answered': { help: HelpMail; name: string; guardian: string; answer: GuardianAnswer; reference: string; shifts: readonly OwnShift[]; link: string; deleteAfter: string };
  /** To whoever asked for help: what happens now, by whom; `link` says what became of it. Nothing of what was typed is in it but a name that can be greeted by, and of `when` the day that was chosen: anybody types any address. */
  asked: { help: HelpMail; name: string; reference: string; when: HelpRequest['when']; link: string; answerBy?: string; deleteAfter: string };
  /** To the coordinator: somebody asks for help. `again`: whoever had said yes is deleted, and somebody else is looked for. `deskUrl` where the server has a desk. */
  'help-request': { help: HelpMail; reference: string; request: HelpRequest; again?: boolean; answerBy?: string; deskUrl?: string };
  /** To whoever asked: what became of it, with what the coordinator wrote; of what was typed as little as in `asked`. `known`: the same was asked before. */
  'help-answer': { help: HelpMail; name: string; reference: string; when: HelpRequest['when']; status: Extract<HelpState, 'found' | 'cannot' | 'closed'>; known: boolean; answer?: string; link: string; deleteAfter: string };
  /** To the coordinator: whoever asked took it back, and nothing of it is left. */
  'help-withdrawn': { help: HelpMail; reference: string };
  /** To a coordinator who wants one mail a day: what came since the last one and could wait, whose held place is free again before long, and what is missing in the week to come. `deskUrl` where the server has a desk. */
  'volunteer-digest': { site: Text; deskUrl?: string; fresh: readonly MailData['volunteer'][]; news: readonly MailData['volunteer-news'][]; ending: readonly VolunteerMail[]; gaps: readonly VolunteerGap[] };
  /** To a coordinator: as many parts of text messages as a month may have are sent, and no reminder goes that way until it is over. `month`: `2026-11`. */
  'text-limit': { controller: Text; limit: number; month: string; deskUrl?: string };
}

export type MailKind = keyof MailData;

/** A mail, ready to be sent; plain words and the same as HTML. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
  language: string;
}

/** `renderMail` of the pages package. */
export type MailRenderer = <Kind extends MailKind>(kind: Kind, data: MailData[Kind], options: { languages: readonly string[] }) => Promise<Mail>;

/** What is written as a message for a telephone: one line, behind which whoever sends it puts a link. */
export interface ShortTextData {
  /** Before a time that is theirs. `from`: who writes. */
  reminder: { from: Text; title: Text; shifts: readonly Pick<OwnShift, 'start' | 'end'>[] };
  /** Asks a parent or guardian of whom there is no address; a person sends it. */
  'guardian-asked': { title: Text; name: string; contact: Text };
}

export type ShortTextKind = keyof ShortTextData;

/** `renderShortText` of the pages package. */
export type ShortTextRenderer = <Kind extends ShortTextKind>(kind: Kind, data: ShortTextData[Kind], options: { languages: readonly string[] }) => Promise<{ text: string; language: string }>;
