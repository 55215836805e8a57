import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a page wants to choose where in its markup announcements are kept.',
  insteadWhen: [
    { when: 'you only want to announce', use: '`announce(words)` of `@dugnad/elements/status-region`: it makes a region by itself' },
    { when: 'it has to be seen as well', use: '`<dugnad-notice>`' },
    { when: 'somebody has to act on it', use: 'move focus there' },
  ],
  snippet: '<dugnad-status-region></dugnad-status-region>',
  roles: ['status'],
  keys: [],
  weDo: [
    'One region for the whole page, however many elements announce.',
    'It waits for a pause, and interrupts nobody.',
    'The same words said again are heard again.',
  ],
  youDo: ['Announce what changed, in one short sentence.', 'Keep silent about what focus tells anyway.'],
};
