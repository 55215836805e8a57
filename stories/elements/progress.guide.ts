import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'it matters how far a thing has come: signatures, money, a task in the background.',
  insteadWhen: [
    { when: 'nobody knows how far it is, and it takes a moment', use: '`<dugnad-spinner>`' },
    { when: 'somebody goes through a form', use: '`<dugnad-steps>`' },
  ],
  snippet: `<dugnad-progress label="Signatures" value="812" max="1000">
  812 of 1,000 signatures
</dugnad-progress>`,
  roles: ['progressbar'],
  keys: [],
  weDo: [
    'How far it is stands in words; the bar repeats it.',
    'A native `<progress>` is told to screen readers, with the same words.',
    'It never moves by itself.',
  ],
  youDo: ['Say in `label` what is counted.', 'Put a native `<progress>` or a sentence into it, for whoever has no script.'],
};
