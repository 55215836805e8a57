import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a task has several steps, and people want to know how much is left.',
  insteadWhen: [
    { when: 'all of it fits on one page', use: 'one page' },
    { when: 'the parts can be looked at in any order', use: 'links, or headings' },
  ],
  snippet: `<dugnad-steps current="2">
  <ol>
    <li><a href="/task">The task</a></li>
    <li>Your details</li>
    <li>Send</li>
  </ol>
</dugnad-steps>`,
  roles: ['list', 'listitem', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes through the steps that one can go back to.' },
    { keys: 'Enter', does: 'Goes back to one.' },
  ],
  weDo: [
    'Which step of how many stands in words; the marks repeat it.',
    'The step one is at is told as the current one.',
    'The list is the page’s own `<ol>`: it counts itself without script.',
  ],
  youDo: ['Make steps that are done links, so that one can go back and lose nothing.', 'Name each step by what is asked there.'],
};
