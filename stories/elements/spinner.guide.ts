import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'somebody waits for something that may take longer than a moment.',
  insteadWhen: [
    { when: 'the place of what is coming is known', use: '`<dugnad-skeleton>`' },
    { when: 'it is known how far it is', use: '`<dugnad-progress>`' },
    { when: 'a button is at work', use: 'the `busy` of `<dugnad-button>`' },
  ],
  snippet: '<dugnad-spinner>Fetching the activities …</dugnad-spinner>',
  roles: ['status'],
  keys: [],
  weDo: ['It says in words what is on its way, and is heard once.', 'It stands still for whoever wants no motion.', 'It shows only when it takes a while, and keeps its room until then.'],
  youDo: ['Say what is on its way.', 'Take it away when it has come, or when it cannot come; then say so.'],
};
