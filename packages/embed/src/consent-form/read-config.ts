import { emptyDraft, emptyService, type Draft, type DraftPurpose, type DraftService, type DraftSite, type Way, type Words } from './draft.ts';

type Held = Readonly<Record<string, unknown>>;

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value);

const held = (value: unknown): Held => (isHeld(value) ? value : {});

/** What can be shown in a field: `6` and `"6"` alike. */
const said = (value: unknown): string => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');

/** One entry a line; what should have been a list and is not is its one entry. */
const lines = (value: unknown): string => (Array.isArray(value) ? value.map(said).filter(Boolean).join('\n') : said(value));

const entries = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function wordsOf(value: unknown): Words {
  if (!isHeld(value)) return said(value) === '' ? {} : { '': said(value) };
  return Object.fromEntries(Object.entries(value).map(([tag, text]) => [tag, said(text)]));
}

function purposeOf(value: unknown): DraftPurpose {
  const { id, kind, necessary, text, hint } = held(value);
  return { id: said(id), kind: said(kind), necessary: said(necessary), text: wordsOf(text), hint: wordsOf(hint) };
}

/** How it most likely stands on the page, which no configuration says. */
function wayOf(service: Held, purposes: readonly DraftPurpose[], frames: ReadonlySet<string>): Way {
  const isExternal = purposes.some(({ id, kind }) => kind === 'external' && id === service['purpose']);
  return frames.has(said(service['id'])) || isExternal ? 'box' : 'script';
}

const SERVICE_WORDS = ['id', 'purpose', 'name', 'receiver', 'country', 'duration', 'privacy'] as const;
const SERVICE_LISTS = ['origins', 'cookies', 'storage'] as const;

function serviceOf(value: unknown, purposes: readonly DraftPurpose[], frames: ReadonlySet<string>): DraftService {
  const service = held(value);
  const words = SERVICE_WORDS.map((key) => [key, said(service[key])] as const);
  const lists = SERVICE_LISTS.map((key) => [key, lines(service[key])] as const);
  return { ...emptyService, ...Object.fromEntries([...words, ...lists]), way: wayOf(service, purposes, frames) };
}

function siteOf(config: Held): DraftSite {
  const controller = isHeld(config['controller']) ? config['controller'] : { name: config['controller'] };
  const words = (from: Held, keys: readonly string[]): object => Object.fromEntries(keys.map((key) => [key, said(from[key])]));
  return {
    ...emptyDraft.site,
    ...words(controller, ['name', 'privacy', 'contact']),
    ...words(config, ['noticeVersion', 'months', 'domain', 'records']),
    google: said(config['google']) === 'true',
  };
}

/**
 * What a configuration says, as it stands in the form. Whatever it is, it is read as far as it can be, so that one can go on from there.
 * @param frames ids of services that are known to be shown in a box
 */
export function draftOf(written: unknown, frames: ReadonlySet<string> = new Set()): Draft {
  const config = held(written);
  const purposes = entries(config['purposes']).map(purposeOf);
  const tags = purposes.flatMap(({ text, hint }) => [...Object.keys(text), ...Object.keys(hint)]).filter(Boolean);
  return {
    site: siteOf(config),
    languages: [...new Set(tags)],
    purposes,
    services: entries(config['services']).map((service) => serviceOf(service, purposes, frames)),
    schema: said(config['$schema']),
  };
}

/**
 * What was pasted: the configuration alone, or with the script around it.
 * @returns `undefined` beside a sentence on what is wrong where it cannot be read
 */
export function readPasted(text: string): { readonly written: unknown; readonly wrong?: undefined } | { readonly written?: undefined; readonly wrong: string } {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return { wrong: 'There is no configuration in it. It begins with { and ends with }.' };
  try {
    return { written: JSON.parse(text.slice(start, end + 1)) };
  } catch (error) {
    return { wrong: `It is not JSON. A comma too many, or quotation marks that are not "straight", are the usual reasons. The browser says: ${String((error as Error).message)}` };
  }
}
