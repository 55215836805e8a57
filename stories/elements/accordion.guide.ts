import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'there are several questions, and each visitor has one or two of them.',
  insteadWhen: [
    { when: 'there is one', use: '`<dugnad-disclosure>`' },
    { when: 'most people read most of it', use: 'headings and words on the page' },
    { when: 'the parts are looked at one instead of the other', use: '`<dugnad-tabs>`' },
  ],
  snippet: `<dugnad-accordion>
  <details>
    <summary><h2>Who may come?</h2></summary>
    <p>Everybody. You need not be a member.</p>
  </details>
  <details>
    <summary><h2>What does it cost?</h2></summary>
    <p>Nothing.</p>
  </details>
</dugnad-accordion>`,
  roles: ['button', 'group', 'DisclosureTriangle', 'heading'],
  keys: [
    { keys: 'Tab', does: 'Goes through the questions, and the button that opens all.' },
    { keys: 'Enter', does: 'Opens or closes one.' },
    { keys: 'Space', does: 'Opens or closes one.' },
  ],
  weDo: ['Native `<details>` of the page: they work, and are found, without script.', 'One button opens them all, for whoever wants to read or search.', 'They are printed open.'],
  youDo: ['Write the questions as people ask them.', 'Give the headings the level that fits your page.', 'Leave `exclusive` out where people compare.'],
};
