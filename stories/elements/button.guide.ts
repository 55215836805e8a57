import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'something happens here and now: a form is sent, a sheet opens, more is shown.',
  insteadWhen: [
    { when: 'it leads to another page', use: 'a link, `<a href>`' },
    { when: 'more words are shown in place', use: '`<dugnad-disclosure>`' },
  ],
  snippet: '<dugnad-button variant="filled">Sign up</dugnad-button>',
  roles: ['button'],
  keys: [
    { keys: 'Tab', does: 'Goes to the button.' },
    { keys: 'Enter', does: 'Presses it.' },
    { keys: 'Space', does: 'Presses it when the key is let go.' },
  ],
  weDo: [
    'A native button takes focus and keys; in a form it sends or resets as one would.',
    'It is 48 px high, also with one short word.',
    'Disabled or busy, it can still be found and read; it only takes no press.',
  ],
  youDo: [
    'Say what happens: "Add to my calendar", not "OK".',
    'Have one `filled` button in a view.',
    'Leave it enabled, and say what is missing when it is pressed.',
    'Where a form shall be sent without script too, write `<button>` into `<dugnad-form>`: it looks the same.',
    'When a press changes something elsewhere on the page, announce it: `<dugnad-status-region>`.',
  ],
};
