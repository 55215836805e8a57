import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'visitors may read what stands behind a matter: plans, minutes, reports.',
  insteadWhen: [
    { when: 'the words can stand on a page', use: 'that page: it reads better on a phone than any file' },
    { when: 'it is one file in a sentence', use: 'a link that says what kind of file it is' },
  ],
  snippet: `<dugnad-document-list>
  <ul>
    <li><a href="/plan.pdf" type="application/pdf" data-size="2400000">The plan for the park</a></li>
  </ul>
</dugnad-document-list>`,
  roles: ['list', 'listitem', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes through the documents.' },
    { keys: 'Enter', does: 'Opens one.' },
  ],
  weDo: ['Kind, size and language are words inside the link: heard before it is followed.', 'The links are the page’s own, and work without script.'],
  youDo: ['Give the size in bytes, and the language where it is another.', 'Offer documents that a screen reader can read, or say whom to ask.'],
};
