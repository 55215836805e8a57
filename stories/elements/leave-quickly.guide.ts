import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'it may be dangerous for somebody to be seen on this page: help against violence, for instance.',
  insteadWhen: [{ when: 'nobody is in danger', use: 'nothing: it frightens people' }],
  snippet: `<dugnad-leave-quickly><a href="https://www.example.org/weather">Leave this page</a></dugnad-leave-quickly>`,
  roles: ['link', 'button'],
  keys: [
    { keys: 'Shift, three times', does: 'Leaves the page at once.' },
    { keys: 'Tab, Enter', does: 'Goes to the link, and leaves.' },
  ],
  weDo: [
    'It stays in sight, and in the same place.',
    'The page is blanked at once, its forms are reset, and Back does not lead here.',
    'It says that pages seen before stay in the history.',
  ],
  youDo: ['Put it first in the page, after the skip link.', 'Lead to a harmless page that loads fast.', 'Forget what you keep when `dugnad-page-leave` comes.'],
};
