import type { HelpPointInput, HelpRequestInput } from '../model/help-request.ts';

/** Where the neighbours of Grønlia ask for help. */
export const SAMPLE_HELP_POINT: HelpPointInput = {
  id: 'gronlia',
  title: { nb: 'Trenger du en hånd?', en: 'Do you need a hand?' },
  introduction: { nb: 'Vi hjelper med småting: handle, bære, følge til legen.', en: 'We help with small things: shopping, carrying, coming along to the doctor.' },
  contact: { name: 'Kari Lund', phone: '22 33 44 55', email: 'kari@example.org', languages: ['nb', 'en'] },
  answerWithin: 3,
  controller: { name: 'Grønlia grendehus', email: 'styret@example.org' },
  retention: { deleteAfterDays: 90 },
};

/** What a neighbour sends who can be reached by telephone and mail. */
export const sampleHelpRequest = (changes: Partial<HelpRequestInput> = {}): HelpRequestInput => ({
  for: 'myself',
  what: 'Bære et skap ned fra loftet',
  when: { kind: 'date', date: '2099-03-07', time: '17:00' },
  effort: 'heavy',
  things: ['lifting', 'stairs'],
  place: 'Grønlia øst',
  person: { name: 'Aud Bjørnøy', phone: '+4790000000', email: 'aud@example.org', noCalls: true },
  language: 'nb',
  ...changes,
});
