import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a page has a few parts, and a visitor looks at one instead of the other.',
  insteadWhen: [
    { when: 'people read them one after the other, or compare', use: 'headings on the page' },
    { when: 'they are steps of a task', use: '`<dugnad-steps>`' },
    { when: 'each is a page of its own', use: 'links' },
  ],
  snippet: `<dugnad-tabs label="The choir">
  <section><h2>When</h2><p>Thursdays from six to eight.</p></section>
  <section><h2>Where</h2><p>In the great hall.</p></section>
</dugnad-tabs>`,
  roles: ['tablist', 'tab', 'tabpanel'],
  keys: [
    { keys: 'Tab', does: 'Goes to the tab that is shown, then into its part.' },
    { keys: 'Arrow keys', does: 'Show the next or the previous part, as one reads.' },
    { keys: 'Home, End', does: 'Show the first or the last.' },
  ],
  weDo: ['Tabs are told as tabs, with their part.', 'A search in the page opens the part where it finds something.', 'Printed, and without script, the parts stand below each other under their headings.'],
  youDo: ['Give each part a heading of one or two words.', 'Have no more than about five.', 'Hide nothing that everybody needs.'],
};
