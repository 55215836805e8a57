import { listsOrigin } from '../consent/guard/lists-origin.ts';
import { emptyService, type Draft, type DraftPurpose, type DraftService, type Words } from './draft.ts';
import { readyPurposes, type ReadyPurpose } from './ready-purposes.ts';

/** A preset as a service of a configuration writes it, and whether it is shown in a box. */
export interface KnownService {
  readonly service: { readonly id: string; readonly name?: string | undefined; readonly receiver: string; readonly country: string; readonly duration: string; readonly privacy?: string | undefined; readonly origins: readonly string[]; readonly cookies?: readonly string[] | undefined; readonly storage?: readonly string[] | undefined };
  readonly isFrame: boolean;
}

const readyFor = (serviceId: string): ReadyPurpose | undefined => readyPurposes.find(({ services }) => services.includes(serviceId));

const readyTexts = ({ text }: ReadyPurpose, languages: readonly string[]): Words => Object.fromEntries(languages.flatMap((tag) => (text[tag] === undefined ? [] : [[tag, text[tag]]])));

/** An id that nothing has yet: `film`, else `film-2`. */
function freeId({ purposes, services }: Draft, wanted: string): string {
  const taken = new Set([...purposes, ...services].map(({ id }) => id));
  const tries = [wanted, ...Array.from(taken, (_, index) => `${wanted}-${index + 2}`)];
  return tries.find((id) => !taken.has(id)) ?? wanted;
}

/** One more purpose: a ready one, with its words in the languages of the form, or an empty one. */
export function addPurpose(draft: Draft, readyId = ''): Draft {
  const ready = readyPurposes.find(({ id }) => id === readyId);
  const purpose: DraftPurpose = ready
    ? { id: freeId(draft, ready.id), kind: ready.kind, necessary: '', text: readyTexts(ready, draft.languages), hint: {} }
    : { id: freeId(draft, 'purpose'), kind: 'other', necessary: '', text: {}, hint: {} };
  return { ...draft, purposes: [...draft.purposes, purpose] };
}

function draftService({ service, isFrame }: KnownService, purpose: string): DraftService {
  const { id, name = '', receiver, country, duration, privacy = '', origins, cookies = [], storage = [] } = service;
  return { ...emptyService, id, purpose, name, receiver, country, duration, privacy, origins: origins.join('\n'), cookies: cookies.join('\n'), storage: storage.join('\n'), way: isFrame ? 'box' : 'script' };
}

/** A service that we know, and the purpose that it is for where there is none yet. */
export function chooseService(draft: Draft, known: KnownService): Draft {
  if (draft.services.some(({ id }) => id === known.service.id)) return draft;
  const purpose = readyFor(known.service.id)?.id ?? '';
  const withPurpose = draft.purposes.some(({ id }) => id === purpose) ? draft : addPurpose(draft, purpose);
  return { ...withPurpose, services: [...draft.services, draftService(known, purpose)] };
}

/** One more service, to be written by hand. */
export function addService(draft: Draft): Draft {
  const purpose = draft.purposes[0]?.id ?? '';
  return { ...draft, services: [...draft.services, { ...emptyService, id: freeId(draft, 'service'), purpose }] };
}

/** As it was ready, in every language: nobody's own words are in it. */
function isAsReady({ id, text, hint }: DraftPurpose): boolean {
  const ready = readyPurposes.find((one) => one.id === id);
  return ready !== undefined && Object.keys(hint).length === 0 && Object.entries(text).every(([tag, words]) => words === '' || words === ready.text[tag]);
}

/** Without that service; a ready purpose that nothing else is for goes with it, one with words of its own stays. */
export function removeService(draft: Draft, index: number): Draft {
  const gone = draft.services[index];
  const services = draft.services.filter((_, at) => at !== index);
  const purposes = draft.purposes.filter((purpose) => purpose.id !== gone?.purpose || !isAsReady(purpose) || services.some((service) => service.purpose === purpose.id));
  return { ...draft, purposes, services };
}

export const removePurpose = (draft: Draft, index: number): Draft => ({ ...draft, purposes: draft.purposes.filter((_, at) => at !== index) });

/** Only in these languages. Words that are ready fill what a new one leaves empty; a text of no language stays, so that it can be moved. */
export function chooseLanguages(draft: Draft, languages: readonly string[]): Draft {
  const only = (words: Words): Words => Object.fromEntries(Object.entries(words).filter(([tag]) => tag === '' || languages.includes(tag)));
  const purposes = draft.purposes.map((purpose): DraftPurpose => {
    const ready = readyPurposes.find(({ id }) => id === purpose.id);
    const written = Object.fromEntries(Object.entries(only(purpose.text)).filter(([, words]) => words.trim() !== ''));
    return { ...purpose, text: { ...(ready && readyTexts(ready, languages)), ...written }, hint: only(purpose.hint) };
  });
  return { ...draft, languages, purposes };
}

/** A script of the site's own comes from where it says: what lists another place is not held, and not allowed. */
export function followAddress(draft: Draft, index: number): Draft {
  const services = draft.services.map((service, at) => {
    const { way, address, origins } = service;
    if (at !== index || way === 'box' || !/^https?:\/\/[^/]/.test(address) || !URL.canParse(address)) return service;
    const { origin } = new URL(address);
    const lines = origins.split('\n').filter(Boolean);
    if (listsOrigin({ id: service.id, origins: lines }, origin)) return service;
    // One place is where it came from before; several are more than this address says.
    return { ...service, origins: (lines.length > 1 ? [...lines, origin] : [origin]).join('\n') };
  });
  return { ...draft, services };
}
