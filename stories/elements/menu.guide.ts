import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'there is more to do, or to go to, than there is room for, and most people need none of it.',
  insteadWhen: [
    { when: 'there are three or fewer', use: 'buttons or links in sight' },
    { when: 'one answer is chosen', use: '`<dugnad-choice-group>`, or a `<select>`' },
    { when: 'words are shown', use: '`<dugnad-disclosure>`' },
  ],
  snippet: `<dugnad-menu label="More">
  <ul>
    <li><button>Print</button></li>
    <li><button>Send to a friend</button></li>
  </ul>
</dugnad-menu>`,
  roles: ['button'],
  keys: [
    { keys: 'Enter, Space', does: 'On the button open the list; in the list do what is said.' },
    { keys: 'Arrow keys', does: 'Go through the list; from the button, into it.' },
    { keys: 'Home, End', does: 'Go to its first or last line.' },
    { keys: 'a letter', does: 'In a list of things to do, goes to the line that begins with it.' },
    { keys: 'Escape', does: 'Closes it; focus goes back to the button.' },
  ],
  weDo: ['Links stay links: only a list of buttons alone is told as a menu.', 'It never opens by passing over it.', 'Without script the list stands in the page.'],
  youDo: ['Say in `label` what is behind it, where "More" does not.', 'Put no form into it.'],
};
