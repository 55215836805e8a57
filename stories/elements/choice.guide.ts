import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'one thing is said yes or no to, or an answer in a group needs a hint of its own.',
  insteadWhen: [
    { when: 'there are several answers', use: '`<dugnad-choice-group>` around them' },
    { when: 'something is typed', use: '`<dugnad-field>`' },
  ],
  snippet: `<dugnad-choice hint="We call on weekdays between 12 and 15.">
  <label><input type="checkbox" name="call" value="yes"> Call me instead of writing</label>
</dugnad-choice>`,
  roles: ['checkbox'],
  keys: [
    { keys: 'Tab', does: 'Goes to the choice.' },
    { keys: 'Space', does: 'Ticks it, or takes it back.' },
  ],
  weDo: ['A native check box or radio button in the page’s own form.', 'The whole row can be pressed; hint and error are its description.'],
  youDo: ['Put the input into its label.', 'Word it so that ticked means yes.', 'Tick nothing in advance that somebody would have to agree to.'],
};
