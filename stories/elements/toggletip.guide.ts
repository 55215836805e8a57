import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a word needs a sentence of explanation, for some.',
  insteadWhen: [
    { when: 'everybody needs it', use: 'the sentence itself, in the text or as `hint` of `<dugnad-field>`' },
    { when: 'it is longer than two sentences', use: '`<dugnad-disclosure>`' },
  ],
  snippet: '<p>Bring your good-conduct certificate. <dugnad-toggletip label="What is that?">A paper from the police.</dugnad-toggletip></p>',
  roles: ['button'],
  keys: [
    { keys: 'Tab', does: 'Goes to the question.' },
    { keys: 'Enter, Space', does: 'Show the answer, or hide it; focus stays.' },
    { keys: 'Escape', does: 'Hides it; focus stays.' },
  ],
  weDo: ['It opens by a press, never by passing over it.', 'The answer is also announced.', 'Without script, and on paper, it stands in the text.'],
  youDo: ['Write the question that it answers as its `label`.', 'Put nothing into it that is needed to go on.'],
};
