import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'people take it along on paper: a programme, a receipt, the way there.',
  insteadWhen: [{ when: 'there is a file made for paper', use: '`<dugnad-document-list>`' }],
  snippet: `<section>
  <h2>House rules</h2>
  <p>The last one out turns the light off.</p>
  <dugnad-print-button alone></dugnad-print-button>
</section>`,
  roles: ['button'],
  keys: [
    { keys: 'Tab', does: 'Goes to the button.' },
    { keys: 'Enter, Space', does: 'Print.' },
  ],
  weDo: ['A native button; without script there is none that would do nothing.', 'A part is printed where it stands: what was typed is on the paper.', 'It is not on the paper itself.'],
  youDo: ['Say `alone`, or `for`, where a part is what people want.', 'Look at your page on paper.'],
};
