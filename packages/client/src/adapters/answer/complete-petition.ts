import type { Petition, PetitionInput } from '../../model/petition.ts';

/** A petition as it was written down, with what the schema fills in; it is not checked, and the schema library is not needed. */
export function completePetition(petition: PetitionInput): Petition {
  const { ask, consents, controller } = petition;
  return {
    media: [], documents: [], updates: [], goal: [], languages: [], eligibility: {}, paper: { allowed: false }, recentSigners: [], comments: [], test: false,
    ...petition,
    controller: { receivers: [], ...controller },
    ask: { postcode: 'no', comment: false, visibility: ['hidden'], ...ask },
    consents: consents.map((consent) => ({ basis: 'consent', explicit: false, required: false, ...consent })),
  } as Petition;
}
