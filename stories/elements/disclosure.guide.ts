import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'some visitors need more, and most do not: the way there, the small print.',
  insteadWhen: [
    { when: 'most visitors need it', use: 'plain words on the page' },
    { when: 'nothing else matters meanwhile', use: '`<dugnad-dialog>`' },
  ],
  snippet: `<dugnad-disclosure summary="How to find us">
  <p>The door with the ramp is at the back, beside the car park.</p>
</dugnad-disclosure>`,
  roles: ['group', 'DisclosureTriangle'],
  keys: [
    { keys: 'Tab', does: 'Goes to the words to press.' },
    { keys: 'Enter', does: 'Opens or closes it.' },
    { keys: 'Space', does: 'Opens or closes it.' },
  ],
  weDo: [
    'Native `<details>`: a screen reader tells whether it is open.',
    'It is printed open.',
    'Before our script comes, its words stand on the page.',
  ],
  youDo: ['Let the summary say what is behind it: "How to find us", not "More".', 'Hide nothing that is needed to go on.'],
};
