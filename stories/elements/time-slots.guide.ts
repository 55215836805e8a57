import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'some times are offered, and one or several are chosen.',
  insteadWhen: [
    { when: 'any day will do', use: '`<dugnad-date-field>`' },
    { when: 'activities are shown and nothing is chosen', use: '`<dugnad-calendar>`' },
  ],
  snippet: `<fieldset>
  <legend>Which evening?</legend>
  <dugnad-time-slots>
    <label><input type="radio" name="slot" value="2026-11-26T18:00"> Thursday at six</label>
    <label><input type="radio" name="slot" value="2026-11-27T18:00"> Friday at six</label>
  </dugnad-time-slots>
</fieldset>`,
  roles: ['radiogroup', 'group', 'radio'],
  keys: [
    { keys: 'Tab', does: 'Goes to the times, and to the buttons for earlier and later days.' },
    { keys: 'Arrow keys', does: 'Go through the times, where one is chosen.' },
    { keys: 'Space', does: 'Chooses a time, or takes it back where several can be chosen.' },
  ],
  weDo: [
    'Native radio buttons or check boxes, grouped and named day by day.',
    'A time that is taken says so in words.',
    'A choice stays when the offer is renewed.',
    'Without script the labels and inputs of the page are the form.',
  ],
  youDo: ['Ask in a `<fieldset>` of your own: then the question stands there without script too. Elsewhere write `label="Which evening?"`.', 'Say in `empty` what to do when no time is free: whom to call.', 'Give `time-zone` where visitors may be elsewhere.'],
};
