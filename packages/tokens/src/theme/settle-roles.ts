import { fitColour, meets, otherPole, poleColour, shiftColour, type Need, type Pole } from './fit-colour.ts';
import { roles } from './generated/roles.ts';
import { BLACK, ratioOf, toSrgb, WHITE, type Srgb } from './srgb.ts';

/** What a colour is for: `surface`, `text`, `accent-fill` … */
export type Role = keyof typeof roles;
export type Colours = Readonly<Record<Role, Srgb>>;
/** What a theme would like; the rest follows from these. */
export type Wishes = Readonly<Record<Exclude<Role, 'accent-strong' | 'focus-gap'>, Srgb>>;

export const roleNames = Object.keys(roles) as Role[];

/** How much nearer to black or white the accent moves under a pointer. */
const STRONGER = 0.2;
/** Where nobody says what stands on a fill, words do (WCAG 1.4.3). */
const WORDS = 4.5;

/** Role by role, what it must stand out from and by how much (`org.dugnad.contrast`). */
export const needsOf = (role: Role): [behind: Role, least: number][] => Object.entries(roles[role].on) as [Role, number][];

/** The fills that words stand on. What the fill of the main act carries is chosen to suit it, so that it can stay as it is. */
const behindWords = new Set(roleNames.filter((role) => role !== 'on-accent' && role !== 'focus-gap').flatMap((role) => needsOf(role).map(([behind]) => behind)));

const INK = toSrgb(roles.text.light);

/** Words on a fill of any colour: those wished for, else white, else ink, else the better of black and white, which always does. */
function wordsOn(fill: Srgb, wish: Srgb): Srgb {
  const needs: Need[] = [{ behind: fill, least: WORDS }];
  const best = ratioOf(WHITE, fill) > ratioOf(BLACK, fill) ? WHITE : BLACK;
  return [wish, WHITE, INK].find((colour) => meets(colour, needs)) ?? best;
}

/**
 * A colour for every role, as near to the wishes as the promises allow: each fill so that `pole` can be read on
 * it, and each colour of words, edges and rings then fitted to all that it is seen on. Because the pole itself
 * always would do, there is an answer for any wishes.
 */
export function settleRoles(wishes: Wishes, pole: Pole): Colours {
  const settled: Partial<Record<Role, Srgb>> = {};
  const away = otherPole(pole);

  function wishFor(role: Role): Srgb {
    if (role === 'focus-gap') return settle('surface');
    return role === 'accent-strong' ? shiftColour(settle('accent'), pole, STRONGER) : wishes[role];
  }

  function find(role: Role): Srgb {
    if (role === 'on-accent') return wordsOn(settle('accent-fill'), wishes['on-accent']);
    if (behindWords.has(role)) return fitColour(wishFor(role), [{ behind: poleColour(pole), least: WORDS }], away);
    const needs = needsOf(role).map(([behind, least]) => ({ behind: settle(behind), least }));
    return fitColour(wishFor(role), needs, pole);
  }

  const settle = (role: Role): Srgb => (settled[role] ??= find(role));
  return Object.fromEntries(roleNames.map((role) => [role, settle(role)])) as Colours;
}
