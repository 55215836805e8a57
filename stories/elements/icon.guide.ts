import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a drawing beside words helps to find them.',
  insteadWhen: [
    { when: 'it would stand alone for something to press', use: 'words; add the icon before them' },
    { when: 'your drawing is not in the set', use: 'an inline `<svg aria-hidden="true">` of your own' },
  ],
  snippet: '<p><dugnad-icon name="phone"></dugnad-icon> 12 34 56 78</p>',
  roles: [],
  keys: [],
  weDo: [
    'Without `label` it is decoration, and silent.',
    'It takes the colour of the words around it, in forced colours too.',
    'Chevrons follow the direction of reading.',
  ],
  youDo: ['Give it a `label` only where no words say the same.', 'Do not let it be the only sign of a state.'],
};
