import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'your site asks for consent: visitors change their minds here.',
  insteadWhen: [{ when: 'you are asking for the first time', use: '`<dugnad-consent>`, which comes by itself' }],
  snippet: `<footer>
  <dugnad-consent-link></dugnad-consent-link>
</footer>`,
  roles: ['button'],
  keys: [
    { keys: 'Enter', does: 'Opens the choices, and presses their buttons.' },
    { keys: 'Tab', does: 'Goes from choice to choice.' },
    { keys: 'Space', does: 'Switches a choice on or off.' },
    { keys: 'Escape', does: 'Closes the choices; nothing has changed.' },
  ],
  weDo: ['The choices are a native modal dialog; focus goes to its heading, and back to the link.', 'Refusing and accepting are one template and one style.', 'One press opens, one more takes everything back.', 'A screen reader is told that the choice is saved.'],
  youDo: ['Put it where visitors look for it on every page, such as the foot; without one, it is the last line of the page.', 'Give each purpose words in the languages of your site: a language that lacks one is not shown.', 'Load `consent-head.js` with your configuration: it answers.'],
};
