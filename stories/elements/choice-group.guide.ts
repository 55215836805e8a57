import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a question has a handful of answers, and one or several of them are right.',
  insteadWhen: [
    { when: 'there are more than about ten', use: '`<dugnad-field>` with a `<select>`, or two questions' },
    { when: 'the answers are times', use: '`<dugnad-time-slots>`' },
    { when: 'it is one yes or no', use: '`<dugnad-choice>`' },
  ],
  snippet: `<dugnad-choice-group hint="Kari answers within three days.">
  <fieldset>
    <legend>How may we reach you?</legend>
    <label><input type="radio" name="way" value="call"> Call me</label>
    <label><input type="radio" name="way" value="write"> Write to me</label>
  </fieldset>
</dugnad-choice-group>`,
  roles: ['radiogroup', 'radio'],
  keys: [
    { keys: 'Tab', does: 'Goes to the group, or to the next check box.' },
    { keys: 'Arrow keys', does: 'Choose among radio buttons.' },
    { keys: 'Space', does: 'Ticks a check box, or takes it back.' },
  ],
  weDo: ['The question is heard before the first answer: `<fieldset>` and `<legend>`.', 'Native inputs: the form posts without script.', 'Rows are high enough to press; segments stand below each other where it is narrow.'],
  youDo: ['Write the `<fieldset>` yourself, so that the question is asked without script too.', 'Offer "something else" where people may have another answer.', 'Choose nothing for them in advance.'],
};
