import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a button of yours lets somebody choose a day.',
  insteadWhen: [
    { when: 'the day is asked for in a form', use: '`<dugnad-date-field>`: there it can be typed as well' },
    { when: 'only some times are offered', use: '`<dugnad-time-slots>`' },
  ],
  snippet: `<dugnad-button id="choose">Choose a day</dugnad-button>
<p id="chosen" role="status"></p>
<dugnad-date-dialog min="today"></dugnad-date-dialog>
<script type="module">
  const days = document.querySelector('dugnad-date-dialog');
  document.querySelector('#choose').addEventListener('click', () => days.show());
  days.addEventListener('change', () => { document.querySelector('#chosen').textContent = days.value; });
</script>`,
  roles: ['dialog', 'heading', 'button', 'combobox', 'grid'],
  keys: [
    { keys: 'Arrow keys', does: 'Go a day or a week on or back, as one reads.' },
    { keys: 'Home, End', does: 'Go to the first or last day of the week.' },
    { keys: 'Page Up, Page Down', does: 'Go a month back or on; with Shift, a year.' },
    { keys: 'Enter, Space', does: 'Choose the day.' },
    { keys: 'Escape', does: 'Closes it without a change.' },
  ],
  weDo: [
    'Each day is said whole, with its weekday; one that is closed says why.',
    'It opens on the day that is chosen, or today, and gives focus back when it closes.',
  ],
  youDo: ['Let people type the day too, unless any day nearby will do.', 'Say in `closed-reason` why days are closed.'],
};
