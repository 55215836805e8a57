import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'several things of one kind are offered to choose from: activities, groups, places.',
  insteadWhen: [
    { when: 'a line of words is enough', use: 'a list' },
    { when: 'it is the one thing to do', use: '`<dugnad-call-to-action>`' },
  ],
  snippet: `<dugnad-card>
  <h2 slot="heading"><a href="/choir">Choir in the church</a></h2>
  <p slot="facts">Thursdays 18:00 · Grorud church</p>
  <p>Everybody may sing. Nobody has to read notes.</p>
</dugnad-card>`,
  roles: ['heading', 'link'],
  keys: [
    { keys: 'Tab', does: 'Goes to the link in the title, then to what else can be pressed.' },
    { keys: 'Enter', does: 'Follows the link.' },
  ],
  weDo: [
    'The whole card can be pressed, but there is one link, with the title as its name.',
    'Words in it can be marked; other links and buttons are pressed for themselves.',
  ],
  youDo: [
    'Put the link into the title.',
    'Give the title the level that fits your page.',
    'Put several into a `<ul>`, so that they are counted.',
    'Write an `alt` for the picture, empty where it decorates.',
  ],
};
