/** Links that open nothing: whoever tries tokens does not learn which of them somebody has, or has had. */
import { randomBytes, randomUUID } from 'node:crypto';
import { writeRequest } from '../bench-server/load-socket.ts';
import type { Random } from '../fuzz-ics/random.ts';
import { askedForHelp, openHelpPoint } from './ask-for-help.ts';
import type { Class, Write } from './enumeration-writes.ts';
import { writeForm } from './lost-link.ts';
import { openOpportunity } from './open-opportunity.ts';
import { put } from './open-petition.ts';
import { PETITION } from './people.ts';

const ELSEWHERE = 'elsewhere';
const WRONG = ['x', '0', 'null', 'a-token-that-was-never-one', "'--", '%25ff', 'ø'.repeat(20), 'A'.repeat(90)];

interface Tried {
  token?: string;
}

/** `TOKEN` stands where the token goes. */
const write = (path: string, { token = '' }: Tried): string => path.replace('TOKEN', encodeURIComponent(token));

type ToRequest = (path: string, tried: Tried) => string;
const asGet: ToRequest = (path, tried) => writeRequest('GET', write(path, tried));
const asForm = (fields: Readonly<Record<string, string>>): ToRequest => (path, tried) => writeForm(write(path, tried), fields);
const asJson = (body: object): ToRequest => (path, tried) => writeRequest('POST', write(path, tried), JSON.stringify(body), { 'idempotency-key': randomUUID() });

function tokenOf(kind: Class, random: Random, real: string): string {
  if (kind === 'elsewhere') return real;
  return kind === 'unknown' ? randomBytes(20).toString('base64url') : random.pick(WRONG);
}

/** @param open makes what the path needs to be there. @returns a token that is good at another place */
function link(what: string, path: string, open: (origin: string) => Promise<string | undefined>, request: ToRequest): Write {
  let real: string | undefined;
  return {
    what,
    classes: ['unknown', 'wrong'],
    async open(origin) {
      real = await open(origin);
      return path;
    },
    body: (kind, random) => ({ token: tokenOf(kind, random, real ?? '') }),
    request,
    said: write,
  };
}

const site = PETITION.siteId;
const withSite = async (origin: string): Promise<undefined> => void (await openHelpPoint(origin));
const withGuarded = async (origin: string): Promise<undefined> => void (await openOpportunity(origin, 'guarded'));

const withOpportunity = async (origin: string): Promise<undefined> => void (await openOpportunity(origin, 'own'));

/** A request for help of one site, looked for at another. */
async function withRequest(origin: string): Promise<string> {
  await put(origin, `sites/${ELSEWHERE}`, { name: 'Another place', origins: [] });
  return askedForHelp(origin);
}

const onPage = (page: Write): Write => ({ ...page, classes: ['unknown', 'wrong', 'elsewhere'] });
const help = `/embed/help/${ELSEWHERE}/request/TOKEN`;
const offer = `/embed/volunteer/${site}/offer/TOKEN`;
const own = `/embed/volunteer/${site}/own/sign-up/TOKEN`;
const guardian = `/embed/volunteer/${site}/guarded/guardian/TOKEN`;

export const LINKS: readonly Write[] = [
  link('looking at an offer', '/api/v1/offers/TOKEN', withSite, asGet),
  link('answering an offer', '/api/v1/offers/TOKEN/responses', withSite, asJson({ answer: 'accept' })),
  link('the page of an offer', offer, withSite, asGet),
  link('an answer on the page of an offer', offer, withSite, asForm({ answer: 'accept' })),
  link('looking at a request for help', '/api/v1/help-requests/TOKEN', withSite, asGet),
  link('withdrawing a request for help', '/api/v1/help-requests/TOKEN/withdrawals', withSite, asJson({})),
  onPage(link('the page of a request for help', help, withRequest, asGet)),
  onPage(link('withdrawing on the page of a request for help', help, withRequest, asForm({ act: 'withdraw', sure: 'on' }))),
  link('the page of a volunteer', own, withOpportunity, asGet),
  link('the times of a volunteer', `${own}/times.ics`, withOpportunity, asGet),
  ...(['cancel', 'change', 'offer', 'coming', 'needs', 'withdraw'] as const).map((act) => link(`“${act}” on the page of a volunteer`, own, withOpportunity, asForm({ act, sure: 'on', sureNeeds: 'on', answer: 'take', offer: 'sat-am', coming: 'sat-am', 'shift-sat-am': 'on' }))),
  link('the page of a guardian', guardian, withGuarded, asGet),
  link('an answer on the page of a guardian', guardian, withGuarded, asForm({ act: 'guardian', answer: 'yes' })),
];
