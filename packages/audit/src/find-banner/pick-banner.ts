/** Which of a page's boxes is the one that asks for consent: by its words alone. */
import type { Candidate, Control } from '../observe/facts.ts';
import { findStems, readControl } from './read-label.ts';

export interface FoundBanner {
  readonly id: number;
  readonly text: string;
  readonly position: string;
  readonly controls: readonly Control[];
}

const DECIDES = new Set(['accept', 'vague', 'refuse', 'choose', 'save']);

function describe(candidate: Candidate): FoundBanner {
  const controls = candidate.controls.map((control): Control => ({ ...control, kind: readControl(control) }));
  return { id: candidate.id, text: candidate.text, position: candidate.position, controls };
}

const kindsOf = ({ controls }: FoundBanner): Set<string> => new Set(controls.map(({ kind }) => kind).filter((kind) => DECIDES.has(kind)));

/** A box asks when its words are about consent and at least one of its controls decides: "Choose" alone is a link to settings. */
function asks(banner: FoundBanner): boolean {
  const kinds = kindsOf(banner);
  const decides = kinds.has('accept') || kinds.has('vague') || kinds.has('refuse') || kinds.has('save');
  return decides && findStems(banner.text, 'topic').length > 0;
}

/** The box with the most sorts of controls; of those with as many, the one with the fewest words around them. */
export function pickBanner(candidates: readonly Candidate[]): FoundBanner | undefined {
  const asking = candidates.map(describe).filter(asks);
  const [best] = asking.sort((a, b) => kindsOf(b).size - kindsOf(a).size || Number(b.position !== 'static') - Number(a.position !== 'static') || a.text.length - b.text.length);
  return best;
}
