import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'an association wants to know how it was, and shows funders what people said.',
  insteadWhen: [
    { when: 'something has happened to somebody', use: '`<dugnad-contact-strip>`: talk with each other' },
    { when: 'there are more than three questions, or an answer is wanted', use: '`<dugnad-form>`' },
  ],
  snippet: `<dugnad-feedback src="https://www.example.org/embed/feedback/cafe-autumn">
  <p><a href="https://www.example.org/embed/feedback/cafe-autumn">Tell us how it was</a>, or call Kari, <a href="tel:+4722334455"><bdi dir="ltr">22 33 44 55</bdi></a>.</p>
</dugnad-feedback>`,
  roles: ['region', 'heading', 'radiogroup', 'radio', 'textbox', 'button', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes from question to question, then to the button.' },
    { keys: 'Arrow keys', does: 'Choose an answer; the last of them takes it back.' },
    { keys: 'Enter', does: 'Sends, from any choice.' },
  ],
  weDo: [
    'Words say how it was; faces beside them are ornaments.',
    'Before anybody sends, it says that nobody is named, that answers are counted, and when they are deleted.',
    'Nothing typed is lost: not by a failure, a reload, or another language.',
    'Once it is sent, no word of the answers is left on the device.',
  ],
  youDo: [
    'Put a telephone number and a link into it: that is what shows without our script.',
    'Ask nothing that tells who somebody is.',
    'Put a heading before it.',
    'Write `shared-device` where others use the same machine.',
  ],
};
