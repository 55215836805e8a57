import {
  ConfirmationRequestSchema, ConfirmationSchema, FeedbackReceiptSchema, FeedbackRequestSchema, FeedbackRoundSchema, HelpPointSchema, HelpRequestReceiptSchema, HelpRequestSentSchema, HelpRequestStatusSchema, MomentSchema, OfferResponseSchema, OfferSchema, OpportunitySchema, OwnSignatureSchema, PetitionCountsSchema, PetitionSchema, SignatureReceiptSchema, SignatureRequestSchema, SignUpReceiptSchema, SignUpRequestSchema,
} from '@dugnad/client/model';
import * as v from 'valibot';
import type { ProblemCode } from '../problem/problem.ts';
import { ChangeSchema, ConsentEventsSchema, PetitionEditSchema, SiteEditSchema, WithdrawalSchema } from './bodies.ts';
import { KeptRoundSchema, RoundEditSchema } from './feedback-body.ts';
import { HelpPointEditSchema, KeptHelpPointSchema, WithdrawnSchema } from './help-body.ts';
import { KeptOpportunitySchema, OpportunityEditSchema } from './opportunity-body.ts';

/** One row of the interface: the routes are registered from it, and so is the document that describes them. */
export interface ApiRoute {
  /** Names its handler, and the operation. */
  name: string;
  method: 'GET' | 'POST' | 'PUT';
  /** As OpenAPI writes it: `/api/v1/petitions/{id}`. */
  path: string;
  summary: string;
  /** `read` is open to every site; `write` asks for a key and an origin on the list; `admin` for the server's own token. */
  kind: 'read' | 'write' | 'admin';
  /** What may be asked behind the path; each can come several times. */
  query?: readonly { name: string; description: string }[];
  body?: v.GenericSchema;
  /** The handler checks the body itself, so that all that is wrong is said at once. */
  checksItself?: true;
  status: 200 | 202;
  answer: v.GenericSchema;
  /** Media type of the answer, where that is more than `application/json`. */
  type?: string;
  /** What it may be refused with beside what every route of its kind is. */
  problems: readonly ProblemCode[];
}

const KeptSchema = v.object({ kept: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export const apiRoutes = [
  {
    name: 'readPetition', method: 'GET', path: '/api/v1/petitions/{id}', kind: 'read', status: 200, answer: PetitionSchema, problems: ['not-found'],
    summary: 'A petition with its numbers, as anybody may see it.',
  },
  {
    name: 'readCount', method: 'GET', path: '/api/v1/petitions/{id}/count', kind: 'read', status: 200, answer: PetitionCountsSchema, problems: ['not-found'],
    summary: 'The numbers alone, ten seconds old at most.',
  },
  {
    name: 'sign', method: 'POST', path: '/api/v1/petitions/{id}/signatures', kind: 'write', status: 202, body: SignatureRequestSchema, answer: SignatureReceiptSchema, problems: ['not-found', 'not-open', 'too-many-requests'],
    summary: 'Signs. Answered when it is kept for good; new, repeated and blocked ones are answered alike.',
  },
  {
    name: 'confirm', method: 'POST', path: '/api/v1/confirmations', kind: 'write', status: 200, body: ConfirmationRequestSchema, answer: ConfirmationSchema, problems: ['code-wrong', 'code-expired', 'too-many-requests'],
    summary: 'Confirms an address by the link or the code of the mail. Twice is the same success.',
  },
  {
    name: 'readSignature', method: 'GET', path: '/api/v1/signatures/{token}', kind: 'read', status: 200, answer: OwnSignatureSchema, problems: ['not-found'],
    summary: 'What the holder of a personal link sees of the signature.',
  },
  {
    name: 'readReceipt', method: 'GET', path: '/api/v1/signatures/{token}/receipt', kind: 'read', status: 200, type: 'application/ld+json', answer: v.record(v.string(), v.unknown()), problems: ['not-found'],
    summary: 'What the holder of a personal link agreed to and took back, as ISO/IEC TS 27560 in W3C DPV (JSON-LD), to be saved.',
  },
  {
    name: 'changeSignature', method: 'POST', path: '/api/v1/signatures/{token}/changes', kind: 'write', status: 200, body: ChangeSchema, answer: OwnSignatureSchema, problems: ['not-found'],
    summary: 'Changes how the signer is shown.',
  },
  {
    name: 'withdrawSignature', method: 'POST', path: '/api/v1/signatures/{token}/withdrawals', kind: 'write', status: 200, body: WithdrawalSchema, answer: OwnSignatureSchema, problems: ['not-found'],
    summary: 'Takes a signature back.',
  },
  {
    name: 'keepConsentEvents', method: 'POST', path: '/api/v1/consent-events', kind: 'write', status: 202, body: ConsentEventsSchema, answer: KeptSchema, problems: ['too-many-requests'],
    summary: 'Keeps what visitors chose at a site\'s own question about what it may store.',
  },
  {
    name: 'listOpportunities', method: 'GET', path: '/api/v1/opportunities', kind: 'read', status: 200, answer: v.object({ opportunities: v.array(OpportunitySchema), asOf: MomentSchema }), problems: ['invalid-input'],
    query: [{ name: 'site', description: 'Of this site alone; several times for several. Without it, of all sites of the server.' }],
    summary: 'What there is to help with, ten seconds old at most, in the order of the first shift that can still be taken.',
  },
  {
    name: 'readOpportunity', method: 'GET', path: '/api/v1/opportunities/{id}', kind: 'read', status: 200, answer: OpportunitySchema, problems: ['not-found'],
    summary: 'One of them, with its shifts.',
  },
  {
    name: 'signUp', method: 'POST', path: '/api/v1/opportunities/{id}/sign-ups', kind: 'write', status: 202, body: SignUpRequestSchema, answer: SignUpReceiptSchema, problems: ['not-found', 'not-open', 'too-many-requests'],
    summary: 'Signs somebody up. Answered when it is kept for good, shift by shift; new, repeated and blocked ones are answered alike.',
  },
  {
    name: 'readOffer', method: 'GET', path: '/api/v1/offers/{token}', kind: 'read', status: 200, answer: OfferSchema, problems: ['not-found'],
    summary: 'What the holder of the link of an offer is asked. Looking changes nothing.',
  },
  {
    name: 'respondToOffer', method: 'POST', path: '/api/v1/offers/{token}/responses', kind: 'write', status: 200, body: OfferResponseSchema, answer: OfferSchema, problems: ['not-found', 'not-open', 'too-many-requests'],
    summary: 'Accepts, declines, or asks for a call. The same answer again is the same; `not-open` says at `/answer` why: `expired`, `full`, `gone` or `answered`.',
  },
  {
    name: 'readRound', method: 'GET', path: '/api/v1/feedback/{id}', kind: 'read', status: 200, answer: FeedbackRoundSchema, problems: ['not-found'],
    summary: 'A round of feedback with its questions.',
  },
  {
    name: 'sendFeedback', method: 'POST', path: '/api/v1/feedback/{id}/answers', kind: 'write', status: 202, body: FeedbackRequestSchema, answer: FeedbackReceiptSchema, problems: ['not-found', 'not-open', 'too-many-requests'],
    summary: 'Answers a round. Nothing about who answers is taken, and nothing is given to find the answers by.',
  },
  {
    name: 'readHelpPoint', method: 'GET', path: '/api/v1/help/{id}', kind: 'read', status: 200, answer: HelpPointSchema, problems: ['not-found'],
    summary: 'Where one asks for help at a site, by the identifier of the site.',
  },
  {
    name: 'askForHelp', method: 'POST', path: '/api/v1/help/{id}/requests', kind: 'write', status: 202, body: HelpRequestSentSchema, checksItself: true, answer: HelpRequestReceiptSchema, problems: ['not-found', 'not-open', 'too-many-requests'],
    summary: 'Asks for help. Answered when it is kept for good, with the token of its status link; new, repeated and blocked ones are answered alike.',
  },
  {
    name: 'readHelpRequest', method: 'GET', path: '/api/v1/help-requests/{token}', kind: 'read', status: 200, answer: HelpRequestStatusSchema, problems: ['not-found', 'too-many-requests'],
    summary: 'What became of a request, for the holder of its status link: nothing of how anybody is reached.',
  },
  {
    name: 'withdrawHelpRequest', method: 'POST', path: '/api/v1/help-requests/{token}/withdrawals', kind: 'write', status: 200, body: v.object({}), answer: WithdrawnSchema, problems: ['not-found', 'too-many-requests'],
    summary: 'Takes a request back: everything about it is deleted at once.',
  },
  {
    name: 'saveSite', method: 'PUT', path: '/api/v1/sites/{id}', kind: 'admin', status: 200, body: SiteEditSchema, answer: v.object({ id: v.string(), ...SiteEditSchema.entries }), problems: [],
    summary: 'Opens a site, or changes its name and the origins that may send.',
  },
  {
    name: 'savePetition', method: 'PUT', path: '/api/v1/petitions/{id}', kind: 'admin', status: 200, body: PetitionEditSchema, answer: v.object({ id: v.string(), revision: v.number(), ...PetitionEditSchema.entries }), problems: ['not-found', 'not-open'],
    summary: 'Creates a petition, or edits it. It opens only with controller, contact and deletion date.',
  },
  {
    name: 'saveOpportunity', method: 'PUT', path: '/api/v1/opportunities/{id}', kind: 'admin', status: 200, body: OpportunityEditSchema, answer: KeptOpportunitySchema, problems: [],
    summary: 'Creates an opportunity, or edits it. Nobody loses a place: fewer places than are taken become as many as are taken.',
  },
  {
    name: 'saveRound', method: 'PUT', path: '/api/v1/feedback/{id}', kind: 'admin', status: 200, body: RoundEditSchema, answer: KeptRoundSchema, problems: [],
    summary: 'Creates a round of feedback, or edits it. Once somebody has answered, questions keep their meaning and answers are deleted no later.',
  },
  {
    name: 'saveHelpPoint', method: 'PUT', path: '/api/v1/help/{id}', kind: 'admin', status: 200, body: HelpPointEditSchema, answer: KeptHelpPointSchema, problems: ['not-found'],
    summary: 'Opens the place to ask for help at a site, or edits it.',
  },
] as const satisfies readonly ApiRoute[];

export type ApiRouteName = (typeof apiRoutes)[number]['name'];

