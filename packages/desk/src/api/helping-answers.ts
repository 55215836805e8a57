import type { BookedTalk, Declared, Need, Opportunity, Shift, SignUp, Text } from '@dugnad/client/model';

/** Answers of the desk's interface about volunteering, as the pages read them. */
export interface Volunteer {
  id: string;
  reference: string;
  name: string;
  phone: string | null;
  email: string | null;
  preferred?: string;
  bestTime?: string;
  noCalls: boolean;
  message?: string;
  /** Who is called first. */
  guardian?: NonNullable<SignUp['guardian']>;
  guardianAnswer?: 'yes' | 'no';
  declarations?: (Pick<Declared, 'id' | 'version' | 'method'> & { text?: Text })[];
  /** Kept until the end of that day. */
  needs?: { needs: Need[]; deleteAfter: string };
  languages: string[];
  language: string;
  availability: string[];
  signedUp: string;
}

export interface WishedFor extends Pick<Shift, 'id' | 'start' | 'end' | 'role'> {
  state: string;
  heldUntil: string | null;
}

export interface ToTalkWith extends Volunteer {
  opportunity: { id: string; title: Text };
  due: string | null;
  answerBy: string | null;
  shifts: WishedFor[];
  talk?: Pick<BookedTalk, 'start' | 'end' | 'mode'> & { with?: Text; isCancelled: boolean; isToday: boolean };
}

export interface InShift extends Volunteer {
  state: 'in' | 'held' | 'offered' | 'waiting';
  number: number | null;
  isComing?: boolean;
}

export interface BoardShift extends Pick<Shift, 'id' | 'start' | 'end' | 'role' | 'place' | 'capacity' | 'taken' | 'waitlist'> {
  state: 'open' | 'closed' | 'cancelled';
  missing: number;
  people: InShift[];
}

export interface Board {
  opportunity: Pick<Opportunity, 'id' | 'title' | 'first' | 'flexible' | 'minimumAge'> & { state: OpportunityState };
  shifts: BoardShift[];
  /** Of all shifts, those that are over too. */
  names: string[];
}

export type OpportunityState = 'draft' | 'open' | 'closed';

/** An opportunity as it is kept: fields that the desk does not edit are sent back as they came. */
export type KeptOpportunity = Omit<Opportunity, 'url' | 'status' | 'shifts'> & { state: OpportunityState; escalateTo?: { name: string; email: string }; mails?: 'each' | 'daily'; feedback?: string };

export interface OpportunityAnswer {
  opportunity: KeptOpportunity;
  version: string;
  url: string;
}

export interface BlockedPerson extends Volunteer {
  opportunity: { id: string; title: Text };
}

export interface OpportunitySummary {
  id: string;
  title: Text;
  state: OpportunityState;
  coming: number;
  missing: number;
  toTalk: number;
}

/** What became of somebody who called. */
export interface CalledIn {
  reference: string;
  deleteAfter: string;
  shifts: { id: string; state: string; number?: number }[];
}

/** A message to be sent from a telephone. */
export interface TelephoneText {
  phone: string;
  text: string;
}

/** Such a message to a guardian. */
export interface GuardianText extends TelephoneText {
  signUpId: string;
}

/** Somebody whom no reminder of the server reaches. */
export interface ToRemind extends Pick<Volunteer, 'id' | 'name' | 'noCalls'> {
  phone: string;
  opportunity: { id: string; title: Text };
  shifts: Pick<Shift, 'id' | 'start' | 'end'>[];
}

/** Such a message to them. */
export interface ReminderText extends TelephoneText {
  remindedId: string;
}

/** How many are of one kind; `null` where that is not told. */
export interface CountedGroup {
  value: string;
  people: number | null;
}

/** What is left of the volunteers of a task, of one day on which they were turned into numbers. */
export interface VolunteerCounts {
  day: string;
  people: number | null;
  helped: number | null;
  hours: number | null;
  languages: CountedGroup[];
  months: CountedGroup[];
  shifts: (CountedGroup & Pick<Shift, 'start' | 'end'>)[];
}

export interface CountsAnswer {
  opportunity: { id: string; title: Text };
  isOver: boolean;
  hasPeople: boolean;
  counts: VolunteerCounts[];
}

/** Somebody of a group, and how a message reaches them. */
export interface Member {
  id: string;
  name: string;
  language: string;
  phone: string | null;
  noCalls: boolean;
  reach: 'mail' | 'number-only' | 'unreachable' | 'young' | 'self' | 'quiet';
}

export interface GroupAnswer {
  opportunity: { id: string; title: Text };
  shifts: (Pick<Shift, 'id' | 'start' | 'end'> & { role?: Text })[];
  languages: string[];
  people: Member[];
}
