import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a list is long, and its beginning is what most people need.',
  insteadWhen: [
    { when: 'people look for something in it', use: 'a search, or filters' },
    { when: 'it would load by scrolling alone', use: 'this: what stands below the list stays in reach' },
  ],
  snippet: `<ul><li>The choir</li></ul>
<dugnad-load-more shown="1" total="20"><a href="?page=2">Show 20 more</a></dugnad-load-more>`,
  roles: ['link'],
  keys: [
    { keys: 'Tab', does: 'Goes to the link or button.' },
    { keys: 'Enter', does: 'Shows more; focus goes to the first that is new.' },
  ],
  weDo: [
    'How many are shown, and of how many, stands in words and is announced.',
    'Focus goes to the first new item, unless somebody has gone on meanwhile.',
    'Without script the link leads to the next page.',
  ],
  youDo: ['Put the link to the next page into it.', 'Call `finish()` when what is new stands in the page, also when there is none.'],
};
