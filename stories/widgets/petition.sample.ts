import type { PetitionInput } from '@dugnad/client/model';

/** A petition as the sample association would write it; open for good. */
export const petition: PetitionInput = {
  id: 'park-gronlia',
  url: 'https://petition.example/embed/petition/park-gronlia',
  shortUrl: 'https://petition.example/p/gronlia',
  title: { en: 'Let the park be a park', nb: 'La parken være park', ar: 'اتركوا الحديقة حديقة' },
  demand: { en: 'We ask the city council not to build in Grønlia park.', nb: 'Vi ber bystyret om ikke å bygge i Grønliaparken.', ar: 'نطلب من مجلس المدينة عدم البناء في حديقة غرونليا.' },
  addressee: { en: 'The city council', nb: 'Bystyret', ar: 'مجلس المدينة' },
  background: { en: 'The park is the only green place within walking distance for 4,000 people.\n\nThe plan takes half of it for a car park.', nb: 'Parken er det eneste grønne stedet i gangavstand for 4000 mennesker.' },
  documents: [{ title: { en: 'The plan', nb: 'Planen' }, type: 'application/pdf', size: 2_400_000, url: 'https://petition.example/plan.pdf' }],
  updates: [{ id: '1', date: '2026-11-20', title: { en: 'We met the mayor', nb: 'Vi møtte ordføreren' }, text: { en: 'She listened for an hour.', nb: 'Hun lyttet i en time.' } }],
  goal: [500, 1000, 2500],
  status: 'open',
  opens: '2026-11-01T08:00:00+01:00[Europe/Oslo]',
  closes: '2099-12-31T23:59:00+01:00[Europe/Oslo]',
  contact: { name: 'Kari Nordmann', role: { en: 'Coordinator', nb: 'Koordinator' }, phone: '12 34 56 78', place: { name: 'Grønlia grendehus' } },
  controller: { name: 'Grønlia grendehus', address: 'Grønliveien 4', email: 'post@gronlia.example', register: { scheme: 'brreg', number: '999 999 999' }, receivers: [{ en: 'The host of our server, in Norway', nb: 'Driftsleverandøren vår, i Norge' }], authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no/' } },
  languages: ['nb', 'en', 'ar'],
  ask: { postcode: 'optional', postcodeReason: { en: 'It shows how many live near the park.', nb: 'Den viser hvor mange som bor nær parken.' }, comment: true, visibility: ['hidden', 'initials', 'name'] },
  consents: [
    { id: 'opinion', text: { en: 'I agree that my signature, which shows my opinion, is kept and handed over.', nb: 'Jeg samtykker til at underskriften min, som viser hva jeg mener, lagres og overleveres.', ar: 'أوافق على حفظ توقيعي الذي يعبر عن رأيي وتسليمه.' }, explicit: true, required: true },
    { id: 'news', text: { en: 'Tell me by e-mail how it goes.', nb: 'Fortell meg på e-post hvordan det går.', ar: 'أخبروني بالبريد الإلكتروني بما يحدث.' } },
  ],
  noticeVersion: '2026-11',
  handOver: { gives: 'names', date: '2027-03-01' },
  retention: { deleteAfter: '2027-06-30' },
  paper: { allowed: true, sheetCode: 'GP-7', handIn: { en: 'Grønlia community house, by the entrance', nb: 'Grønlia grendehus, ved inngangen' } },
  counts: { confirmed: 412, waiting: 9, paper: 22, asOf: '2026-11-22T12:00:00+01:00[Europe/Oslo]' },
  recentSigners: [{ name: 'A. H.', at: '2026-11-22T11:40:00+01:00' }, { name: 'Ola Dunk', at: '2026-11-22T10:10:00+01:00' }],
  comments: [{ name: 'Ola Dunk', text: 'My children learnt to ride a bicycle there.', language: 'en', at: '2026-11-22T10:10:00+01:00' }],
  reportUrl: 'https://petition.example/embed/petition/park-gronlia/report',
};
