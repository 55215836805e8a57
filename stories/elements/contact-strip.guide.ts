import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'somebody can be asked: beside every form, and wherever a page may leave people puzzled.',
  insteadWhen: [
    { when: 'nobody answers there', use: 'plain words that say so, and who does' },
    { when: 'many people are listed', use: 'a list of your own: this is one person' },
  ],
  snippet: '<dugnad-contact-strip name="Kari Nilsen" phone="12 34 56 78" hours="weekdays 12–15"></dugnad-contact-strip>',
  roles: ['link'],
  keys: [
    { keys: 'Tab', does: 'Goes through the links: call, write, e-mail.' },
    { keys: 'Enter', does: 'Follows the link.' },
  ],
  weDo: [
    'Numbers are links that a thumb can press, read from left to right in every language.',
    'The circle with the initials is decoration, and silent.',
    'Printed, it shows the numbers.',
  ],
  youDo: [
    'Write the number as people say it.',
    'Give hours, and keep them true.',
    'Say what to do outside them: the slot is for that.',
    'Name the languages that the person speaks.',
  ],
};
