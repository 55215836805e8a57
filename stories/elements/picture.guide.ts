import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a picture tells something and has a caption, or somebody to thank.',
  insteadWhen: [
    { when: 'it decorates', use: '`<img alt="">`' },
    { when: 'it is a face beside a name', use: '`<dugnad-avatar>`' },
  ],
  snippet: `<dugnad-picture>
  <figure>
    <img src="/favicon.ico" alt="A house with its door open" width="600" height="300">
    <figcaption>Open house in May <small>Photo: Per Lund</small></figcaption>
  </figure>
</dugnad-picture>`,
  roles: ['figure', 'image'],
  keys: [],
  weDo: [
    'When the picture does not come, its words stand in its place.',
    'Its room is kept while it is on its way: nothing jumps.',
    'The figure is the page’s own: it is there without script.',
  ],
  youDo: ['Write in `alt` what one would tell somebody on the phone.', 'Say `whole` for plans, maps and posters.', 'Ask those who can be recognised.'],
};
