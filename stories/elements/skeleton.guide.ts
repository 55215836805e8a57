import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'words are on their way and their place is known: it keeps the page from jumping.',
  insteadWhen: [
    { when: 'it takes less than half a second', use: 'nothing' },
    { when: 'the words can be on the page from the start', use: 'those words' },
  ],
  snippet: `<p>The activities are on their way.</p>
<dugnad-skeleton lines="4"></dugnad-skeleton>`,
  roles: [],
  keys: [],
  weDo: ['It is silent: grey lines have nothing to say.', 'It stands still: nothing flickers or slides.'],
  youDo: ['Say in words that something is coming.', 'Take it away when it has come, or when it cannot come.'],
};
