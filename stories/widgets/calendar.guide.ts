import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'an association keeps a calendar somewhere, and its website should show what is on.',
  insteadWhen: [
    { when: 'there are three fixed evenings a year', use: 'a list that you write once' },
    { when: 'the calendar has no address to read', use: 'the property `source` with data of your own' },
  ],
  snippet: `<dugnad-calendar src="https://www.example.org/activities.ics" time-zone="Europe/Oslo">
  <p>The programme hangs by the entrance. Or call Kari: <a href="tel:+4712345678"><bdi dir="ltr">12 34 56 78</bdi></a>.</p>
</dugnad-calendar>`,
  roles: ['region', 'group', 'button', 'heading', 'list', 'listitem', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes through the ways of looking, of moving, and the activities.' },
    { keys: 'Enter', does: 'Opens an activity, or does what the button says.' },
    { keys: 'Escape', does: 'Closes the details; focus goes back to the activity.' },
  ],
  weDo: [
    'Each day is a heading or a cell of a table; each time is a `<time>`.',
    'The month is a table that reads day by day, and becomes a list where it is narrow.',
    'What changes is announced: the month shown, how many activities.',
    'It says in words when a source is down, and what it knew last.',
  ],
  youDo: [
    'Put a telephone number or a link into it: that is what shows without our script.',
    'Put `<bdi dir="ltr">` around the number: beside Arabic words its groups would be read backwards.',
    'Put a heading before it.',
    'Name the languages in which somebody answers you: `languages="nb en ar"`.',
    'Set `lang` on `<html>`: it decides the words and the dates.',
  ],
};
