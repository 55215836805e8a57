import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'an association collects signatures and hands them over to somebody who decides.',
  insteadWhen: [
    { when: 'the law asks for signatures by an official identity', use: 'a link to the official service' },
    { when: 'you want to know what people think', use: 'a form with questions, `<dugnad-form>`' },
  ],
  snippet: `<dugnad-petition src="https://www.example.org/embed/petition/park">
  <p>We ask the city council not to build in the park.</p>
  <p><a href="https://www.example.org/embed/petition/park">Sign on its own page</a>, or call Kari: <a href="tel:+4712345678"><bdi dir="ltr">12 34 56 78</bdi></a>.</p>
</dugnad-petition>`,
  roles: ['region', 'heading', 'progressbar', 'textbox', 'radio', 'checkbox', 'button', 'link', 'list'],
  keys: [
    { keys: 'Tab', does: 'Goes through the fields, the boxes and the button.' },
    { keys: 'Space', does: 'Ticks a box.' },
    { keys: 'Enter', does: 'Signs, from any field; or does what the button says.' },
  ],
  weDo: [
    'Nothing is found wrong while somebody types; then all of it is said at the top and at each field.',
    'Focus goes along with each step: to what is wrong, to what happens now, to the thanks.',
    'The count is a native progress bar with words, and is never announced while somebody types.',
    'Nothing typed is lost: not by a failure, a reload, or another language.',
  ],
  youDo: [
    'Put the demand, a telephone number and a link into it: that is what shows without our script.',
    'Give it a `min-height`, so that nothing below it moves when it comes.',
    'Put a heading before it.',
    'Write `shared-device` where others use the same machine.',
  ],
};
