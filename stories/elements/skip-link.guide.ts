import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'each page of your site begins with the same links.',
  insteadWhen: [
    { when: 'your theme has one already', use: 'that one: two are one too many' },
    { when: 'one would skip a part in the middle of a page', use: 'headings: people go from one to the next' },
  ],
  snippet: `<dugnad-skip-link><a href="#content">Skip to the content</a></dugnad-skip-link>
<nav aria-label="Pages"><a href="/">Home</a> <a href="/groups">Groups</a></nav>
<div id="content"><p>What one came for.</p></div>`,
  roles: ['link'],
  keys: [
    { keys: 'Tab', does: 'First on the page, shows the link.' },
    { keys: 'Enter', does: 'Goes to the content; Tab goes on from there.' },
  ],
  weDo: ['It is seen when it has focus, and only then.', 'Focus goes along, in every engine.', 'Without script it is a plain link.'],
  youDo: ['Put it first in the page.', 'Lead to where what is new begins.'],
};
