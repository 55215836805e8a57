import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'visitors may want our words in another language than the page’s.',
  insteadWhen: [
    { when: 'the whole page exists in other languages', use: 'links to those pages; put them inside it, and they serve without script too' },
    { when: 'there is one language', use: 'nothing' },
  ],
  snippet: '<dugnad-language-switcher languages="en nb nl"></dugnad-language-switcher>',
  roles: ['combobox', 'option'],
  keys: [
    { keys: 'Tab', does: 'Goes to the choice.' },
    { keys: 'Arrow Down, Arrow Up', does: 'Goes through the languages.' },
    { keys: 'a letter', does: 'Goes to the next language that begins with it.' },
  ],
  weDo: [
    'A native `<select>`: every phone and screen reader knows it.',
    'Each language stands under its own name, marked as being in it; there are no flags.',
    'All our words change at once; what was typed stays, and nothing is stored.',
  ],
  youDo: ['Put it first, before what it changes.', 'Name the languages in the order in which your visitors look for them.'],
};
