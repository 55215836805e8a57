import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'something happened that a visitor must know: it was sent, it failed, the house is closed.',
  insteadWhen: [
    { when: 'one field is wrong', use: 'the `error` of `<dugnad-field>`' },
    { when: 'one word is enough', use: '`<dugnad-badge>`' },
    { when: 'it is only for those who listen', use: '`<dugnad-status-region>`' },
  ],
  snippet: `<dugnad-notice kind="warning">
  <h2 slot="heading">You are offline</h2>
  <p>This is what we knew at 09:30.</p>
</dugnad-notice>`,
  roles: ['paragraph'],
  keys: [{ keys: 'Tab', does: 'Goes through the buttons and links that you put into it.' }],
  weDo: [
    'Its kind is said in words before the heading, not by colour alone.',
    'The mark is decoration, and silent.',
  ],
  youDo: [
    'Say what one can do now, and put it into `actions`.',
    'Give the heading the level that fits your page.',
    'When it appears while somebody is on the page, announce it or move focus to it: it is silent by itself.',
  ],
};
