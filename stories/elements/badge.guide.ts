import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'one word changes what a visitor does next: cancelled, fully booked, now.',
  insteadWhen: [
    { when: 'it takes a sentence', use: '`<dugnad-notice>`' },
    { when: 'it can be pressed', use: '`<dugnad-button>`' },
    { when: 'everything in a list would have one', use: 'plain words: what stands on all things marks none' },
  ],
  snippet: '<p><dugnad-badge kind="cancelled">Cancelled</dugnad-badge> Chess evening</p>',
  roles: [],
  keys: [],
  weDo: [
    'The word carries the meaning; colour and shape repeat it.',
    'Each kind keeps a contrast of 4.5:1 in light and dark; forced colours are the system’s.',
  ],
  youDo: ['Write the word in the language of the page.', 'Put it before the title, so that it is heard first.'],
};
