import type { Offer, OfferResponse } from '../model/offer.ts';

/** A host for the café is missing on a Saturday; a place is asked of one person. */
export const SAMPLE_OFFER: Offer = {
  status: 'open',
  task: { nb: 'Vert i kafeen', en: 'Café host' },
  start: '2099-12-05T09:00:00+01:00[Europe/Oslo]',
  end: '2099-12-05T12:00:00+01:00[Europe/Oslo]',
  where: 'Grønlia bydelshus',
  place: { name: 'Grønlia bydelshus', address: 'Bakkegata 4\n0192 Oslo' },
  first: 'direct',
  organiser: { name: 'Grønlia Vel', kind: 'association' },
  contact: { name: 'Kari Nordmann', phone: '22 33 44 55' },
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] },
  expires: '2099-12-01T12:00:00+01:00[Europe/Oslo]',
};

export const sampleResponse = (answer: OfferResponse['answer'] = 'accept'): OfferResponse => ({ answer });
