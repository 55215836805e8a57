import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'something is asked: it gives any native input, select or text area its label, hint and error.',
  insteadWhen: [
    { when: 'nothing is typed or chosen', use: 'plain words' },
    { when: 'your markup cannot have a `<label>`', use: 'the same with `label="Name"`: a name that comes with our script' },
  ],
  snippet: `<dugnad-field hint="What people call you.">
  <label for="name">Name</label>
  <input id="name" name="name" autocomplete="name">
</dugnad-field>`,
  roles: ['textbox'],
  keys: [
    { keys: 'Tab', does: 'Goes to the control; the label is no stop of its own.' },
    { keys: 'any other', does: 'What the native control does.' },
  ],
  weDo: [
    'The control stays in your page: autofill, password managers, `FormData` and Enter work as ever.',
    'The label names it and can be pressed; hint and error are its description.',
    'With an error it is marked invalid, and the error is in words.',
    'Optional is said in words; nothing is marked by a star.',
  ],
  youDo: [
    'Write the `<label>` yourself: then the control has its name before our script comes, and without it. A server can write it too.',
    'Set `autocomplete`, and the `type` that brings the right keyboard.',
    'Say in `hint` why you ask, if it is not plain.',
    'Write in `error` how to put it right: "Write your name", not "Invalid".',
    'Check when the form is sent, not while somebody types.',
  ],
};
