import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a face, or initials, helps to tell people apart in a list.',
  insteadWhen: [
    { when: 'there is one person to reach', use: '`<dugnad-contact-strip>`: it has one already' },
    { when: 'the picture tells something', use: '`<dugnad-picture>`' },
  ],
  snippet: '<p><dugnad-avatar name="Kari Nilsen"></dugnad-avatar> Kari Nilsen</p>',
  roles: [],
  keys: [],
  weDo: [
    'Beside the name it is decoration, and silent.',
    'Initials follow the script that the name is written in.',
    'When the picture does not come, the initials stay.',
  ],
  youDo: ['Say `alone` where the name does not stand beside it.', 'Ask people before you show their face.'],
};
