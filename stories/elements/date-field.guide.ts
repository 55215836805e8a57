import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a day is asked for, above all one that people know by heart: a birthday, the day of a meeting.',
  insteadWhen: [
    { when: 'a few times are offered', use: '`<dugnad-time-slots>`' },
    { when: 'a month or a year will do', use: '`<dugnad-field>` with a native control' },
  ],
  snippet: `<dugnad-date-field min="today">
  <label for="day">Day of the meeting</label>
  <input id="day" name="day">
</dugnad-date-field>`,
  roles: ['textbox', 'button'],
  keys: [
    { keys: 'Tab', does: 'Goes to the input, then to the button of the calendar.' },
    { keys: 'letters and digits', does: 'Write the day: "26.11.", "26 November", "tomorrow".' },
    { keys: 'Enter', does: 'In the input sends the form; on the button opens the calendar.' },
    { keys: 'Escape', does: 'Closes the calendar without a change.' },
  ],
  weDo: [
    'Typing always works; the calendar is never the only way.',
    'Which day was understood stands below in words, and is announced.',
    'The form gets `2026-11-26`, however it was written.',
    'Without script it is your text input with your label.',
  ],
  youDo: ['Where no script comes the day arrives as it was typed, `26.11.2026`: read that on your server too, or ask again.', 'Say in `hint` what the day is for.', 'Give `min` and `max` where they are plain to everybody.', 'Write in `error` which days will do.'],
};
