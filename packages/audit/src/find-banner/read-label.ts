/** What a control does, by its words alone; and which languages a text is in, by the words that it is known by. */
import { words, type WordsOfLanguage } from './words.ts';

/** `vague` accepts without saying so; `unknown` is never guessed at. */
export type ControlKind = 'accept' | 'vague' | 'refuse' | 'choose' | 'save' | 'close' | 'unknown';
type Stems = 'topic' | 'purposes' | 'takeBack' | 'receivers' | 'interest' | 'steering' | 'signal';

/** The order decides where two tables claim a label: what says that it refuses is never taken for accepting. */
const KINDS = ['refuse', 'save', 'accept', 'vague', 'choose', 'close'] as const;

/** Small letters, no marks but those of closing, single spaces. */
export function plainLabel(label: string): string {
  return label.toLowerCase().normalize('NFC').replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}×✕✖✗⨯╳&,-]+/gu, ' ').replace(/,(?! )/g, ' ').replace(/^[×✕✖✗⨯╳\s]+(?=\p{L})/u, '').trim();
}

function matches(pattern: string, label: string): boolean {
  return new RegExp(`^(?:${pattern.replace(/ß/g, 'ss')})$`, 'u').test(label);
}

export function readLabel(label: string): ControlKind {
  const plain = plainLabel(label);
  if (plain === '') return 'unknown';
  return KINDS.find((kind) => words.some((language) => language[kind].some((pattern) => matches(pattern, plain)))) ?? 'unknown';
}

/** What a control does, by its name; where that is known by no table ("Cookies: accept all"), by the words that are drawn in it. */
export function readControl({ label, text }: { readonly label: string; readonly text: string }): ControlKind {
  const byName = readLabel(label);
  return byName === 'unknown' ? readLabel(text) : byName;
}

/** Whether a label is one of the permanent way back to the choice. */
export function isWithdrawLabel(label: string): boolean {
  const plain = plainLabel(label);
  return words.some(({ withdraw }) => withdraw.some((pattern) => matches(pattern, plain)));
}

/** The stems of one sort that stand in a text, as they are written there. */
export function findStems(text: string, sort: Stems): string[] {
  const plain = text.toLowerCase().normalize('NFC').replace(/[’']/g, ' ');
  const found = words.flatMap((language) => language[sort].map((stem) => new RegExp(stem, 'u').exec(plain)?.[0] ?? ''));
  const all = [...new Set(found.filter((match) => match !== ''))];
  // Stems of several languages are often one word.
  return all.filter((match) => !all.some((other) => other !== match && other.includes(match)));
}

/** Languages whose tables know the labels, best first; the sisters that share all of these words are all named. */
export function languagesOf(labels: readonly string[]): string[] {
  const plain = labels.map(plainLabel);
  const knows = (language: WordsOfLanguage): number =>
    plain.filter((label) => (['refuse', 'accept', 'choose', 'save'] as const).some((kind) => language[kind].some((pattern) => matches(pattern, label)))).length;
  const scores = words.map((language) => ({ language: language.language, score: knows(language) }));
  const best = Math.max(...scores.map(({ score }) => score));
  return best === 0 ? [] : scores.filter(({ score }) => score === best).map(({ language }) => language);
}
