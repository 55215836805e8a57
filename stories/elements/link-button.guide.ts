import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'going somewhere is the main act of a page.',
  insteadWhen: [
    { when: 'something happens here', use: '`<dugnad-button>`' },
    { when: 'it is one of many links', use: 'a link in the words' },
  ],
  snippet: '<dugnad-link-button variant="filled"><a href="/join">Become a volunteer</a></dugnad-link-button>',
  roles: ['link'],
  keys: [
    { keys: 'Tab', does: 'Goes to the link.' },
    { keys: 'Enter', does: 'Follows it. Space does not: it is a link.' },
  ],
  weDo: ['It stays a link: new tab, copying the address, going back.', 'It is as high as a button, and printed with its address.'],
  youDo: ['Put one `<a href>` into it.', 'Say where it leads: "Become a volunteer", not "Click here".'],
};
