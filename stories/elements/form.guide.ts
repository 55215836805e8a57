import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a form is sent, and people should learn in plain words what there is to put right.',
  insteadWhen: [
    { when: 'it has one field, as a search does', use: 'a plain `<form>`' },
    { when: 'your page checks and says all of it already', use: 'that; fields work alone' },
  ],
  snippet: `<dugnad-form>
  <form action="/sign-up" method="post">
    <dugnad-field><label for="your-name">Name</label><input id="your-name" name="name" autocomplete="name" required></dugnad-field>
    <button>Sign up</button>
  </form>
</dugnad-form>`,
  roles: ['form', 'textbox', 'radiogroup', 'radio', 'checkbox', 'button'],
  keys: [
    { keys: 'Enter', does: 'In a field sends the form; on a line of the summary goes to its field.' },
    { keys: 'Tab', does: 'Goes through the lines of the summary, then the fields.' },
  ],
  weDo: [
    'It checks when the form is sent, never while somebody types.',
    'The summary takes focus; each of its lines leads to a field, where the same words stand.',
    'Nothing typed is lost, and nothing is sent twice.',
    'Without script the form posts as ever; a native `<button>` in it looks like `<dugnad-button>`.',
  ],
  youDo: [
    'Check again on the server; show what it says with `showErrors()`.',
    'Say in `missing` what to write: "Write your name", not "Required".',
    'Set `shared-device` where others use the machine too.',
    'Put a way that is not online beside it: `<dugnad-contact-strip>`.',
  ],
};
