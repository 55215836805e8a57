import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';
import { words } from '../status/words.template.ts';

type Fact = { name: string; value: unknown } | undefined;

/** Where it is, who organises it, what it costs: a list of names and values, only what is known. */
export function factsTemplate(activity: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const facts = [place(activity, languages), online(activity), organiser(activity, languages), page(activity)].filter((fact) => fact !== undefined);
  if (facts.length === 0) return nothing;
  return html`<dl>${facts.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function place({ place: where }: Activity, languages: readonly string[]): Fact {
  if (!where?.name && !where?.address) return undefined;
  const address = where.address && where.address !== where.name ? html`<br /><bdi>${words(where.address, languages)}</bdi>` : nothing;
  return { name: msg('Place', { id: 'calendar.details.place' }), value: html`${where.name ? words(where.name, languages) : nothing}${address}` };
}

function online({ online: way }: Activity): Fact {
  if (!way?.url || way.revealed === 'after-sign-up') return undefined;
  return { name: msg('Online', { id: 'calendar.list.online' }), value: html`<a href=${way.url} rel="noreferrer">${msg('Join from home', { id: 'calendar.details.join' })}</a>` };
}

function organiser({ organiser: who }: Activity, languages: readonly string[]): Fact {
  if (!who?.name) return undefined;
  const name = words(who.name, languages);
  return { name: msg('Organiser', { id: 'calendar.details.organiser' }), value: who.url ? html`<a href=${who.url}>${name}</a>` : name };
}

function page({ url }: Activity): Fact {
  if (!url) return undefined;
  return { name: msg('More', { id: 'calendar.details.more' }), value: html`<a href=${url}>${msg('Page of this activity', { id: 'calendar.details.page' })}</a>` };
}
