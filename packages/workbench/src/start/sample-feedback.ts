/** What the sample association asks those who were at its language café, or helped there. */
import { FeedbackRoundSchema } from '@dugnad/client/model';
import type { FeedbackRoundInput, Petition } from '@dugnad/client/model';
import type { StoredRound } from '@dugnad/server';
import { parse } from 'valibot';
import { addDays } from './sample-days.ts';

/** Who has helped at the language café is asked by it, too. */
export const SAMPLE_ROUND = 'sprakkafe';

const ROUND: Pick<FeedbackRoundInput, 'id' | 'title' | 'introduction' | 'questions'> = {
  id: SAMPLE_ROUND,
  title: { nb: 'Hvordan var språkkafeen?', 'nb-simple': 'Hvordan var språkkafeen?', en: 'How was the language café?', ar: 'كيف كان مقهى اللغة؟' },
  introduction: {
    nb: 'Kommunen betaler for kaffen. Vi viser den hvor mange som sier hva, og ikke hvem.',
    'nb-simple': 'Kommunen betaler for kaffen. Vi viser hva folk sier. Vi viser ikke hvem.',
    en: 'The municipality pays for the coffee. We show it how many say what, and not who.',
    ar: 'تدفع البلدية ثمن القهوة. نُريها كم شخصًا قال ماذا، لا من قال.',
  },
  questions: [
    { id: 'mood', kind: 'scale', text: { nb: 'Hvordan hadde du det der?', 'nb-simple': 'Hvordan var det?', en: 'How was it for you?', ar: 'كيف كان الأمر بالنسبة لك؟' } },
    {
      id: 'again', kind: 'choice', text: { nb: 'Kommer du igjen?', 'nb-simple': 'Kommer du igjen?', en: 'Will you come again?', ar: 'هل ستأتي مرة أخرى؟' },
      options: [
        { id: 'yes', text: { nb: 'Ja', en: 'Yes', ar: 'نعم' } },
        { id: 'maybe', text: { nb: 'Kanskje', en: 'Maybe', ar: 'ربما' } },
        { id: 'no', text: { nb: 'Nei', en: 'No', ar: 'لا' } },
      ],
    },
    { id: 'wish', kind: 'text', text: { nb: 'Hva skulle vært annerledes?', 'nb-simple': 'Hva vil du ha på en annen måte?', en: 'What should be different?', ar: 'ما الذي ينبغي أن يكون مختلفًا؟' } },
  ],
};

/** With whoever is asked about the petition: the same house. */
export function sampleFeedback(siteId: string, { contact, controller }: Pick<Petition, 'contact' | 'controller'>, today: string): StoredRound {
  const { status: _status, ...round } = parse(FeedbackRoundSchema, { ...ROUND, contact, controller, retention: { deleteAfter: addDays(today, 180) } });
  return { ...round, siteId, state: 'open' };
}
