import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'an association looks for people who help: at a time, or after a talk.',
  insteadWhen: [
    { when: 'people come to take part, and do not help', use: '`<dugnad-calendar>`' },
    { when: 'there is one thing to do and one person to call', use: '`<dugnad-contact-strip>`' },
  ],
  snippet: `<dugnad-volunteer src="https://www.example.org/embed/volunteer/gronlia">
  <p>Help with us: call Kari, <a href="tel:+4712345678"><bdi dir="ltr">12 34 56 78</bdi></a>.</p>
</dugnad-volunteer>`,
  roles: ['region', 'heading', 'article', 'list', 'textbox', 'radio', 'checkbox', 'button', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes through the list, then through the form.' },
    { keys: 'Space', does: 'Ticks a time.' },
    { keys: 'Arrow keys', does: 'Choose how one wants to be met.' },
    { keys: 'Enter', does: 'Opens one, or sends from any field.' },
  ],
  weDo: [
    'One thing is shown at a time; the focus goes along to its heading, and Back goes back.',
    'The ways to meet a person are drawn alike, and writing is always among them.',
    '“You are signed up” is said only to whoever has the place.',
    'What fits somebody is answered on the device; nothing of it is sent or stored.',
    'Nothing typed is lost: not by a failure, a reload, or another language.',
  ],
  youDo: [
    'Put a telephone number into it: that is what shows without our script.',
    'Give it a `min-height`, so that nothing below it moves when it comes.',
    'Put a heading before it.',
    'Write `shared-device` where others use the same machine.',
  ],
};
