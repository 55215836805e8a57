/** Group B, the two answers beside each other: checks 10 to 18. */
import type { Control, Facts, FirstLayer, Looks, PairLooks, Rect } from '../observe/facts.ts';
import { pairOf, type Pair } from '../observe/observe-looks.ts';
import { faultless, finding, passes, type Finding } from './finding.ts';
import { quote } from './tell.ts';
import { contrastOf } from './read-color.ts';

const LETTERS = ['font-size', 'font-weight', 'font-family', 'font-style', 'padding-top', 'padding-bottom', 'padding-left', 'padding-right', 'border-top-width', 'border-top-style', 'border-top-left-radius', 'opacity', 'text-decoration-line', 'text-transform', 'letter-spacing', 'box-shadow', 'filter'];
const COLORS = ['background-color', 'background-image', 'color', 'border-top-color'];
/** Of 4.5 to 1, with room for rounding. */
const CONTRAST = 4.495;
/** Words differ in length, and buttons with them; more than this is not explained by words. */
const WIDER = 1.6;

/** The names of what differs; the colour of a border that is not drawn does not. */
function differences({ accept, refuse }: PairLooks, names: readonly string[]): string[] {
  const drawn = (name: string): boolean => name !== 'border-top-color' || [accept, refuse].some(({ style }) => style['border-top-style'] !== 'none');
  return names.filter((name) => drawn(name) && accept.style[name] !== refuse.style[name]).map((name) => `${name} is ${accept.style[name] ?? ''} to accept and ${refuse.style[name] ?? ''} to refuse`);
}

function judgePresence(layer: FirstLayer, pair: Pair | undefined): Finding {
  const unknown = layer.controls.filter(({ kind }) => kind === 'unknown').map(({ label }) => label);
  if (pair) {
    const hidden = layer.narrow.refuseInSight === false;
    return passes(10, !hidden, hidden ? `“${pair.refuse.label}” is out of sight in a window of 320 × 568${layer.narrow.acceptInSight ? ', where the way to accept is in sight' : ''}.` : `“${pair.refuse.label}” stands on the first layer, in sight at 320 × 568.`);
  }
  if (layer.controls.some(({ kind }) => kind === 'refuse')) return finding(10, 'pass', 'Refusing is on the first layer; no way to accept was known by its words.');
  if (unknown.length > 0) return finding(10, 'not-seen', `No control was known by its words as one that refuses. Not known: ${quote(unknown)}.`);
  return finding(10, 'violation', `The first layer offers ${quote(layer.controls.map(({ label }) => label))}, and nothing that refuses.`);
}

const sizeOf = ({ width, height }: Rect): string => `${Math.round(width)} × ${Math.round(height)}`;

function judgeSize(looks: readonly PairLooks[]): Finding {
  const [plain] = looks;
  if (!plain) return finding(12, 'not-seen', 'Not both answers were found.');
  const [a, r] = [plain.accept.rect, plain.refuse.rect];
  const ratio = Math.max(a.width, r.width) / Math.max(1, Math.min(a.width, r.width));
  const faults = [...differences(plain, LETTERS), ...(Math.abs(a.height - r.height) > 1 || ratio > WIDER ? [`accepting is ${sizeOf(a)} and refusing ${sizeOf(r)} pixels`] : [])];
  return faultless(12, faults, `Same letters, edges and spaces; accepting is ${sizeOf(a)} and refusing ${sizeOf(r)} pixels, as their words need.`);
}

function judgeColors(looks: readonly PairLooks[]): Finding {
  if (looks.length === 0) return finding(13, 'not-seen', 'Not both answers were found.');
  const faults = looks.flatMap((pair) => differences(pair, pair.state === 'with the focus' ? [...COLORS, 'outline-style', 'outline-color'] : COLORS).map((difference) => `${pair.state}: ${difference}`));
  return faultless(13, faults, `Same colours: ${looks.map(({ state }) => state).join(', ')}.`);
}

function judgeContrast(looks: readonly PairLooks[]): Finding {
  const [plain] = looks;
  if (!plain) return finding(14, 'not-seen', 'Not both answers were found.');
  const ratio = ({ style, backgrounds, picture }: Looks): number | undefined => (picture ? undefined : contrastOf(style['color'] ?? '', backgrounds));
  const [accept, refuse] = [ratio(plain.accept), ratio(plain.refuse)];
  if (accept === undefined || refuse === undefined) return finding(14, 'not-seen', 'The words stand on a picture or a gradient, or in a colour that could not be read.');
  return passes(14, Math.min(accept, refuse) >= CONTRAST, `The contrast is ${accept.toFixed(1)} to 1 to accept and ${refuse.toFixed(1)} to 1 to refuse (at least 4.5).`);
}

function gaps(a: Rect, b: Rect): { across: number; down: number } {
  return { across: Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width), down: Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height) };
}

/** In one row they share height, in one column width; a third answer may stand between. */
function judgePlace({ accept, refuse }: Pair): Finding {
  const { across, down } = gaps(accept.rect, refuse.rect);
  const inRow = down < 0 && across <= accept.rect.width + refuse.rect.width + 48;
  const inColumn = across < 0 && down <= accept.rect.height + refuse.rect.height + 32;
  return passes(15, inRow || inColumn, inRow || inColumn ? `They stand in one ${inRow ? 'row' : 'column'}.` : `Between them lie ${Math.round(Math.max(0, across))} pixels across and ${Math.round(Math.max(0, down))} down.`);
}

function judgeFocus({ focus, controls }: FirstLayer): Finding {
  const at = controls.find(({ id, kind }) => id === focus.control && /^(accept|vague|refuse)$/.test(kind));
  return passes(16, at === undefined, at ? `“${at.label}” has the focus as soon as the page is there.` : 'Neither has the focus when the page is there.');
}

function judgePresses({ refused, accepted }: Facts, layer: FirstLayer, pair: Pair | undefined): Finding {
  const known = layer.controls.every(({ kind }) => kind !== 'unknown');
  if (!pair) return finding(18, known ? 'violation' : 'not-seen', 'No way to refuse with one press was found on the first layer.');
  if (refused === undefined || accepted === undefined) return finding(18, 'not-seen', 'The two answers could not be tried.');
  if (!accepted.bannerGone) return finding(18, 'not-seen', 'The banner did not go after accepting either.');
  return passes(18, refused.bannerGone, refused.bannerGone ? 'One press each, and the banner is gone.' : 'One press accepts; after one press to refuse, the banner is still there.');
}

const tags = ({ tag, role }: Control): string => (tag === role ? tag : `${tag} (${role || 'no role'})`);

export function judgeEquality(facts: Facts): Finding[] {
  const layer = facts.banner;
  if (!layer) return [];
  const pair = pairOf(layer);
  const together = pair
    ? [passes(11, pair.accept.tag === pair.refuse.tag && pair.accept.role === pair.refuse.role, `Accepting is a ${tags(pair.accept)}, refusing a ${tags(pair.refuse)}.`), judgeSize(layer.looks), judgeColors(layer.looks), judgeContrast(layer.looks), judgePlace(pair)]
    : ([11, 12, 13, 14, 15] as const).map((check) => finding(check, 'not-applicable', 'There are not two answers to compare.'));
  return [judgePresence(layer, pair), ...together, judgeFocus(layer), judgePresses(facts, layer, pair)];
}
