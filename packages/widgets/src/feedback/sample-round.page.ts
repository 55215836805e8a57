import type { FeedbackRoundInput } from '@dugnad/client/model';

/** A round after a language café, with a question of each kind; open for good. For tests. */
export const sampleRound: FeedbackRoundInput = {
  id: 'cafe-autumn',
  title: { nb: 'Hvordan var språkkafeen?', en: 'How was the language café?', ar: 'كيف كان مقهى اللغة؟' },
  introduction: { nb: 'Vi viser svarene til kommunen, som betaler for kafeen.', en: 'We show the answers to the municipality, which pays for the café.' },
  questions: [
    { id: 'mood', kind: 'scale', text: { nb: 'Hvordan hadde du det?', en: 'How was it for you?' } },
    { id: 'again', kind: 'choice', text: { nb: 'Kommer du igjen?', en: 'Will you come again?' }, options: [{ id: 'yes', text: { nb: 'Ja', en: 'Yes' } }, { id: 'maybe', text: { nb: 'Kanskje', en: 'Maybe' } }, { id: 'no', text: { nb: 'Nei', en: 'No' } }] },
    { id: 'wish', kind: 'text', text: { nb: 'Hva skulle vært annerledes?', en: 'What should be different?' } },
  ],
  contact: { name: 'Kari Lund', phone: '22 33 44 55', email: 'kari@example.org', hours: [{ days: [1, 2, 3], from: '10:00', to: '14:00' }], place: { name: 'Huset' } },
  controller: { name: 'Grønlia grendehus', email: 'styret@example.org' },
  retention: { deleteAfter: '2099-12-31' },
};
