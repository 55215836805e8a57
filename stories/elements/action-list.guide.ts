import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'things stand one below the other, and something can be done with each: a shift to take, a booking to cancel.',
  insteadWhen: [
    { when: 'each leads to one page', use: 'an ordinary `<ul>` of links' },
    { when: 'each has a picture and several facts', use: '`<dugnad-card>`' },
  ],
  snippet: `<dugnad-action-list>
  <ul>
    <li><p>Thursday 26, 18–20</p> <dugnad-button>I can</dugnad-button></li>
  </ul>
</dugnad-action-list>`,
  roles: ['list', 'listitem', 'button', 'link'],
  keys: [{ keys: 'Tab', does: 'Goes through the buttons and links, line by line.' }],
  weDo: [
    'The list is the page’s own `<ul>`: a screen reader counts it, and it stands there without script.',
    'Where there is no room beside the words, what can be done comes below them, in the same order.',
    'An empty list says so in words.',
  ],
  youDo: [
    'Let each button say which line it belongs to, where the words before it do not: `aria-describedby`, or "Cancel Thursday".',
    'Say in `empty` what one can do about it.',
  ],
};
