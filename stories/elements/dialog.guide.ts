import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'one thing is looked at or decided before the visitor goes on with the page below.',
  insteadWhen: [
    { when: 'it can stand in the page', use: '`<dugnad-disclosure>`, or a page of its own' },
    { when: 'something went well or badly', use: '`<dugnad-notice>`' },
    { when: 'it would open by itself', use: 'nothing: a sheet that nobody asked for is closed unread' },
  ],
  snippet: `<dugnad-button id="show-rules">House rules</dugnad-button>
<dugnad-dialog id="rules" heading="House rules">
  <p>Put the chairs back as you found them.</p>
</dugnad-dialog>
<script type="module">
  const rules = document.querySelector('#rules');
  document.querySelector('#show-rules').addEventListener('click', () => rules.show());
</script>`,
  roles: ['dialog', 'heading', 'button'],
  keys: [
    { keys: 'Escape', does: 'Closes it; focus goes back to where it was.' },
    { keys: 'Tab', does: 'Goes on inside it; the page behind is out of reach.' },
    { keys: 'Shift + Tab', does: 'Goes back inside it.' },
  ],
  weDo: [
    'A native dialog, modal: the page behind is neither read nor reached.',
    'Its title names it, and takes focus when it opens.',
    'A button with the word "Close", a press beside it and Escape all close it.',
    'Longer than the screen, it scrolls by itself; what one can do stays in sight.',
  ],
  youDo: [
    'Give it a heading.',
    'Open it by something pressed, so that focus has a place to go back to.',
    'Put no second dialog into it.',
  ],
};
