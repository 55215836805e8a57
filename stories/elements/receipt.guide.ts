import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'somebody has signed up, signed or agreed, and takes along how to see, change or take it back.',
  insteadWhen: [
    { when: 'nothing was agreed', use: '`<dugnad-notice>`' },
    { when: 'a whole page is printed', use: '`<dugnad-print-button>`' },
  ],
  snippet: `<dugnad-receipt>
  <h2>You have signed up</h2>
  <p>Soup kitchen, Thursday at six. Kari knows that you come.</p>
  <p><a href="https://example.org/r/7fk2">See or change it</a></p>
</dugnad-receipt>`,
  roles: ['heading', 'link'],
  keys: [{ keys: 'Tab', does: 'Goes to the link.' }],
  weDo: [
    'On paper the link stands as a QR code of 3 cm and as an address to write.',
    'With `shared-device` both show on the screen too, for somebody’s own telephone.',
    'The code is drawn in the page: no address leaves it.',
    'Without script your words and your link are there.',
  ],
  youDo: ['Keep the address short, without names of people in it.', 'Put `<dugnad-print-button alone>` beside it, in the same section.', 'Say in words what one can do there.'],
};
