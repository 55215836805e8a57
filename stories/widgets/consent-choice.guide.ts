import type { Guide } from '../guide.ts';

export const guide: Guide = {
  useWhen: 'a form of yours asks somebody to agree to something.',
  insteadWhen: [{ when: 'it is a petition', use: '`<dugnad-petition>`, which has it inside' }],
  snippet: `<form>
  <dugnad-consent-choice notice-version="2026-11"></dugnad-consent-choice>
</form>`,
  roles: ['group', 'checkbox'],
  keys: [
    { keys: 'Tab', does: 'Goes from box to box.' },
    { keys: 'Space', does: 'Ticks a box, or takes the tick away.' },
  ],
  weDo: ['Nothing is ticked beforehand.', 'What the law asks to be said explicitly stands apart, under a heading of its own.', 'What may be left out says so in words.'],
  youDo: ['Set `purposes` from your script: one for each thing, each a whole sentence.', 'Put it into the form that sends it; a `<dugnad-form>` sees what is missing.', 'Keep what `record()` gives, with the answer.'],
};
