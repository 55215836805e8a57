import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'residents, centres and the municipality ask an association for help.',
  insteadWhen: [
    { when: 'somebody wants to help', use: '`<dugnad-volunteer>`' },
    { when: 'something is urgent', use: '`<dugnad-contact-strip>`: talk with each other' },
  ],
  snippet: `<dugnad-help-request src="https://www.example.org/embed/help/gronlia">
  <p><a href="https://www.example.org/embed/help/gronlia">Ask for help</a>, or call Kari, <a href="tel:+4722334455"><bdi dir="ltr">22 33 44 55</bdi></a>.</p>
</dugnad-help-request>`,
  roles: ['region', 'heading', 'radiogroup', 'radio', 'checkbox', 'textbox', 'button', 'link', 'list'],
  keys: [
    { keys: 'Tab', does: 'Goes from question to question, to the button, then to what is still missing.' },
    { keys: 'Arrow keys', does: 'Choose an answer.' },
    { keys: 'Space', does: 'Ticks what is good to know.' },
    { keys: 'Enter', does: 'Sends, from any line; on something missing, goes to its field.' },
  ],
  weDo: [
    'What is still missing is said as it is written: after a field is left, never at a key.',
    'What only some are asked comes with the answer that it belongs to.',
    'Nothing typed is lost: not by a failure, a reload, or another language.',
    'Who has asked reads what happens now, by whom and when, and gets a link that says what becomes of it.',
  ],
  youDo: [
    'Put a telephone number and a link into it: that is what shows without our script.',
    'Have somebody who reads it and calls.',
    'Put a heading before it.',
    'Write `shared-device` where others use the same machine.',
  ],
};
