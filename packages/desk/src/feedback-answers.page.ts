const title = { nb: 'Hvordan var språkkafeen?', en: 'How was the language café?' };

export const keptRound = {
  id: 'cafe-autumn', siteId: 'gronlia', title, introduction: { nb: 'For kommunen.', en: 'For the municipality.' }, state: 'open',
  questions: [
    { id: 'mood', kind: 'scale', text: { nb: 'Hvordan hadde du det?', en: 'How was it for you?' } },
    { id: 'again', kind: 'choice', text: { nb: 'Kommer du igjen?', en: 'Will you come again?' }, options: [{ id: 'yes', text: { nb: 'Ja', en: 'Yes' } }, { id: 'maybe', text: { nb: 'Kanskje', en: 'Maybe' } }, { id: 'no', text: { nb: 'Nei', en: 'No' } }] },
    { id: 'wish', kind: 'text', text: { nb: 'Hva skulle vært annerledes?', en: 'What should be different?' } },
  ],
  contact: { name: 'Kari Lund', phone: '22 33 44 55', email: 'kari@example.org' }, controller: { name: 'Grønlia grendehus', email: 'styret@example.org', receivers: [] }, retention: { deleteAfter: '2027-06-30' },
};

/** What a server tells of it: groups under five are hidden. */
export const report = {
  answered: 15,
  questions: [
    { id: 'mood', kind: 'scale', groups: [{ values: ['very-bad', 'bad'] }, { values: ['middling'] }, { values: ['good', 'very-good'], count: 9 }, { values: [], count: 0 }] },
    { id: 'again', kind: 'choice', groups: [{ values: ['yes'], count: 8 }, { values: ['maybe'] }, { values: ['no'] }, { values: [] }] },
    { id: 'wish', kind: 'text', texts: ['More chairs', 'Tea', 'Coffee', 'Longer', 'More often'] },
  ],
};

/** What the addresses of feedback answer when nothing else is said. */
export const feedbackAnswers = {
  'sites/gronlia/feedback': { rounds: [{ id: 'cafe-autumn', title, state: 'open', deleteAfter: '2027-06-30', url: 'https://petitions.example/embed/feedback/cafe-autumn' }] },
  'sites/gronlia/feedback/cafe-autumn': { round: keptRound, version: 'a'.repeat(64), url: 'https://petitions.example/embed/feedback/cafe-autumn', report },
};
