import type { HelpPoint, HelpRequest, HelpState } from '@dugnad/client/model';
import type { OfferOut } from './offer-answers.ts';

/** A request for help, as the desk reads it. */
export interface DeskRequest {
  id: string;
  reference: string;
  state: HelpState;
  /** A rule has stopped it. */
  blocked: boolean;
  known: boolean;
  request: HelpRequest;
  /** What was written to whoever asked. */
  answer?: string;
  answerBy: string | null;
  /** The request that it is the same as. */
  sameAs?: string;
  sent: string;
  changed: string;
  deleteAfter: string;
}

export type PointState = 'draft' | 'open' | 'closed';

/** Where one asks for help, as it is kept: fields that the desk does not edit are sent back as they came. */
export type KeptPoint = Omit<HelpPoint, 'id' | 'status'> & { siteId: string; state: PointState };

/** `null` and no version where nobody has written one yet. */
export type PointAnswer = { url: string } & ({ point: KeptPoint; version: string } | { point: null; version?: undefined });

export interface RequestList {
  waiting: DeskRequest[];
  done: DeskRequest[];
  /** Whether one can ask here: `null` where nobody has opened a place for it. */
  point: PointState | null;
}

/** Another one that may be the same: from the same person, or in mostly the same words for the same day. */
export interface LikelySame extends Pick<DeskRequest, 'id' | 'reference' | 'state' | 'sent'> {
  name: string;
  what: string;
  why: 'person' | 'words';
}

export interface OneRequest {
  request: DeskRequest;
  likely: LikelySame[];
  /** Who was asked to help, and what they said. */
  offers: OfferOut[];
}
