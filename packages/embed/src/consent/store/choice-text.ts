import type { ConsentAnswers, ConsentChange } from '@dugnad/client/ports';
import type { SiteConfig } from '../consent-api.ts';
import { digest, fingerprint } from '../head/fingerprint.ts';

/** What stands in the cookie, and what of it still holds. */
export interface Choice {
  readonly answers: ConsentAnswers;
  /** Purposes without an answer that still holds: the visitor is asked about them. */
  readonly open: readonly string[];
  /** Why somebody who answered before is asked again; empty for somebody new. */
  readonly changes: readonly ConsentChange[];
}

const majorOf = ({ noticeVersion }: SiteConfig): string => encodeURIComponent(noticeVersion.split('.')[0] ?? '');

type Service = SiteConfig['services'][number];

/** Who receives what; another digest is another answer. */
const digestOf = (services: readonly Service[]): string => digest(services.map(({ id, receiver, country }) => `${id} ${receiver} ${country}`).toSorted().join('\n'));

const receiversOf = ({ services }: SiteConfig, purpose: string): string => digestOf(services.filter((service) => service.purpose === purpose));

/**
 * `1x9k2f/2026-11/statistics=0k3j9f/video=1abcde/@youtube=1f8h2k`: the fingerprint of what was asked, the major version of the notice, each
 * purpose with its answer and the digest of its receivers, and services that differ from their purpose, or that alone were
 * answered, each with its own. The same for everybody who chose the same.
 */
export function writeChoice(config: SiteConfig, answers: ConsentAnswers): string {
  const purposes = config.purposes.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => `${id}=${Number(answers[id])}${receiversOf(config, id)}`);
  const services = config.services.filter(({ id, purpose }) => Object.hasOwn(answers, id) && answers[id] !== answers[purpose]).map((service) => `@${service.id}=${Number(answers[service.id])}${digestOf([service])}`);
  return [fingerprint(config), majorOf(config), ...purposes, ...services].join('/');
}

function changeOf(config: SiteConfig, purpose: string, before: string | undefined): ConsentChange | undefined {
  if (before === undefined) return { kind: 'new', purpose };
  return before.slice(1) === receiversOf(config, purpose) ? undefined : { kind: 'receivers', purpose };
}

/** What a cookie says under this configuration: an answer to another text counts for nothing, nor does one about other receivers. */
export function readChoice(config: SiteConfig, value: string): Choice {
  const [, major, ...entries] = value.split('/');
  const said = new Map(entries.map((entry) => entry.split('=', 2) as [id: string, said: string]));
  const asked = config.purposes.filter(({ necessary }) => !necessary).map(({ id }) => id);
  if (major !== majorOf(config)) return { answers: {}, open: asked, changes: value === '' ? [] : [{ kind: 'text', purpose: '' }] };
  const changes = asked.flatMap((id) => changeOf(config, id, said.get(id)) ?? []);
  const open = changes.map(({ purpose }) => purpose);
  const purposes = asked.filter((id) => !open.includes(id)).map((id) => [id, said.get(id)?.startsWith('1') ?? false]);
  const services = config.services.filter((service) => said.get(`@${service.id}`)?.slice(1) === digestOf([service])).map(({ id }) => [id, said.get(`@${id}`)?.startsWith('1')]);
  // Who has answered about single services alone was never asked before.
  const wasAsked = asked.some((id) => said.has(id));
  return { answers: Object.fromEntries([...purposes, ...services]) as ConsentAnswers, open, changes: wasAsked ? changes : [] };
}
