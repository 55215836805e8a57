import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a page ends, and one thing is left to do: sign, join, come.',
  insteadWhen: [
    { when: 'it is one thing among several', use: '`<dugnad-card>`' },
    { when: 'something has happened', use: '`<dugnad-notice>`' },
  ],
  snippet: `<dugnad-call-to-action>
  <h2 slot="heading">Become a visitor’s friend</h2>
  <p>An hour a week, with somebody who would like company.</p>
  <dugnad-link-button slot="action" variant="filled"><a href="/join">Become a volunteer</a></dugnad-link-button>
  <a slot="phone" href="tel:12345678">Or call <bdi dir="ltr">12 34 56 78</bdi></a>
</dugnad-call-to-action>`,
  roles: ['heading', 'link'],
  keys: [{ keys: 'Tab', does: 'Goes to the main act, then to the number.' }],
  weDo: ['Reading order and order on the screen are the same, wide and narrow.', 'Heading and links are the page’s own: all of it is there without script.'],
  youDo: [
    'Give the heading the level that fits your page.',
    'Name a way that is not online: a number, an address, an hour.',
    'Put `<bdi dir="ltr">` around the number: beside Arabic words its groups would be read backwards.',
    'Have one on a page.',
  ],
};
