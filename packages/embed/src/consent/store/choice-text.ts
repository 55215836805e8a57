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

/** Who receives what for a purpose; another digest is another answer. */
function receiversOf({ services }: SiteConfig, purpose: string): string {
  const receivers = services.filter((service) => service.purpose === purpose).map(({ id, receiver, country }) => `${id} ${receiver} ${country}`);
  return digest(receivers.toSorted().join('\n'));
}

/**
 * `1x9k2f/2026-11/statistics=0k3j9f/video=1abcde/@youtube=1`: the fingerprint of what was asked, the major version of the notice, each
 * purpose with its answer and the digest of its receivers, and services that differ from their purpose. The same for everybody who
 * chose the same.
 */
export function writeChoice(config: SiteConfig, answers: ConsentAnswers): string {
  const purposes = config.purposes.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => `${id}=${Number(answers[id])}${receiversOf(config, id)}`);
  const services = config.services.filter(({ id, purpose }) => Object.hasOwn(answers, id) && answers[id] !== answers[purpose]).map(({ id }) => `@${id}=${Number(answers[id])}`);
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
  const services = config.services.filter(({ id, purpose }) => said.has(`@${id}`) && !open.includes(purpose)).map(({ id }) => [id, said.get(`@${id}`) === '1']);
  return { answers: Object.fromEntries([...purposes, ...services]) as ConsentAnswers, open, changes };
}
