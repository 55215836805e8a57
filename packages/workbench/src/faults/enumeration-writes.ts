import { randomUUID } from 'node:crypto';
import type { OpportunityInput } from '@dugnad/client/model';
import type { Random } from '../fuzz-ics/random.ts';
import { needOf, openHelpPoint } from './ask-for-help.ts';
import { askForLink, openLostLink } from './lost-link.ts';
import { openOpportunity } from './open-opportunity.ts';
import { openPetition } from './open-petition.ts';
import { personWhoSigns } from './people.ts';

export const CLASSES = ['new', 'repeated', 'blocked'] as const;
/** `unknown`: shaped as a token is, and nobody's; `wrong`: nothing like one; `elsewhere`: somebody's, at another site. */
export type Class = (typeof CLASSES)[number] | 'unknown' | 'wrong' | 'elsewhere';

/** The host of those who are blocked. */
export const BLOCKED = 'blocked.example';

/** How many are known. */
const KNOWN = 50;

/** Something that people send, and must not learn from what others have sent. */
export interface Write {
  readonly what: string;
  /** Who is not to be told apart, the first from each other one: those who are new, repeated and blocked unless said otherwise. */
  readonly classes?: readonly Class[];
  /** Opens what it is sent to. @returns its path */
  open(origin: string): Promise<string>;
  body(kind: Class, random: Random): object;
  /** What is sent, where it is not the body as JSON. */
  request?(path: string, body: object): string;
  /** What an answer may say back of what was sent, in any length. */
  said?(path: string, body: object): string;
}

function emailOf(kind: Class, random: Random): string {
  if (kind === 'repeated') return `known-${random.below(KNOWN)}@example.org`;
  return `${randomUUID()}@${kind === 'blocked' ? BLOCKED : 'example.org'}`;
}

const signature: Write = {
  what: 'a signature',
  open: async (origin) => `/api/v1/petitions/${await openPetition(origin)}/signatures`,
  body: (kind, random) => ({ ...personWhoSigns(random, 'x'), email: emailOf(kind, random) }),
};

/** By the address alone one is known again: the number is another one each time. */
function volunteer(kind: Class, random: Random): { shiftIds: string[]; person: { name: string; phone: string; email: string }; language: string } {
  const phone = `+47 9${String(random.below(10_000_000)).padStart(7, '0')}`;
  return { shiftIds: ['sat-am'], person: { name: 'Anne-Lise Hansen', phone, email: emailOf(kind, random) }, language: 'nb' };
}

function signUp(what: string, id: string, changes: Partial<OpportunityInput>): Write {
  return { what, open: async (origin) => `/api/v1/opportunities/${await openOpportunity(origin, id, changes)}/sign-ups`, body: volunteer };
}

/** The same number or the same address, or a mail host that is blocked. */
const helpRequest: Write = {
  what: 'a request for help',
  open: openHelpPoint,
  body(kind, random) {
    const byNumber = kind === 'repeated' && random.next() < 0.5;
    const phone = `+47 9${String(byNumber ? random.below(KNOWN) : random.below(10_000_000)).padStart(7, '0')}`;
    return needOf({ phone, email: byNumber ? emailOf('new', random) : emailOf(kind, random) });
  },
};

/** Asked for at once by those who are known, and by those who are not. */
const lostLink: Write = {
  what: 'a link that was lost',
  open: (origin) => openLostLink(origin, (place) => `known-${place}@example.org`, KNOWN),
  body: (kind, random) => ({ email: emailOf(kind, random) }),
  request: askForLink,
};
/** Each wishes for the first talk that nobody has had: whether one is free is no secret, and only those who are new take one. */
function signUpForTalk(): Write {
  // As many as are new, or known for the first time; all on one day, and written short, for a body has an end.
  const talks = Array.from({ length: 660 }, (_, index) => ({ id: `t${String(index).padStart(3, '0')}`, start: new Date(Date.UTC(2099, 5, 1) + index * 60_000).toISOString().replace('.000', ''), modes: ['phone' as const] }));
  const known = new Set<string>();
  return {
    what: 'a sign-up with a talk',
    async open(origin) {
      known.clear();
      return `/api/v1/opportunities/${await openOpportunity(origin, 'talk', { first: 'conversation', shifts: [], talks })}/sign-ups`;
    },
    body(kind, random) {
      const { person, ...rest } = volunteer(kind, random);
      const free = talks[known.size];
      if (kind !== 'blocked') known.add(person.email);
      return { ...rest, person, shiftIds: [], talk: { id: free?.id, mode: 'phone' } };
    },
  };
}

export const WRITES: readonly Write[] = [
  signature,
  signUp('a sign-up for a shift that is free', 'free', {}),
  signUp('a sign-up for a shift that is held until somebody has talked', 'held', { first: 'conversation', answerWithin: 3 }),
  signUp('a sign-up for a shift that everybody waits for', 'waiting', { shifts: [{ id: 'sat-am', start: '2099-06-06T09:00:00Z', end: '2099-06-06T12:00:00Z', capacity: 1, waitlist: 'only' }] }),
  lostLink,
  signUpForTalk(),
  helpRequest,
];
