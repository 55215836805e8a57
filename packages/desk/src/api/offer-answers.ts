import type { HelpRequest, HelpWhen, Opportunity, OfferStatus, Shift, Text } from '@dugnad/client/model';
import type { Volunteer } from './helping-answers.ts';

/** Somebody who could be asked, and what they said that fits. */
export interface Proposal extends Pick<Volunteer, 'id' | 'name' | 'phone' | 'email' | 'noCalls' | 'languages' | 'language' | 'availability'> {
  canThen: boolean;
  speaks: string[];
  knowsTask: boolean;
  isMet: boolean;
  lastAsked: string | null;
  by: 'mail' | 'sms';
  first: 'conversation' | 'direct';
  /** What comes before a yes is a place. */
  before: ('guardian' | 'answers' | 'talk')[];
}

/** Who could fill a gap. `fault`: why nobody is looked for. */
export interface Proposals {
  opportunity: Pick<Opportunity, 'id' | 'title' | 'languages'>;
  shift: Pick<Shift, 'id' | 'start' | 'end' | 'role' | 'capacity'> & { missing: number };
  fault?: string;
  people: Proposal[];
}

/** Who could help whoever has asked for it. */
export interface RequestProposals extends Pick<Proposals, 'fault' | 'people'> {
  request: Pick<HelpRequest, 'what' | 'when' | 'place'> & { id: string };
}

/** What became of an asking; `link` and `task` where whoever asks sends it. */
export interface AskedOne {
  id: string;
  by: 'mail' | 'sms';
  expires: string;
  link?: string;
  task?: string;
}

export interface OfferOut {
  id: string;
  status: OfferStatus;
  offered: string;
  expires: string;
  answered: string | null;
  task: Text;
  start?: string;
  end?: string;
  /** Of help that somebody has asked for. */
  when?: HelpWhen;
  person: Pick<Volunteer, 'id' | 'name' | 'phone' | 'email' | 'noCalls'>;
}
