import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';
import { words } from '../status/words.template.ts';

type Row = TemplateResult | undefined;

/** Where it is, who organises it, what it costs: a list of names and values, only what is known. */
export function factsTemplate(activity: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const rows = [place(activity, languages), online(activity), organiser(activity, languages), page(activity)].filter((row) => row !== undefined);
  return rows.length > 0 ? html`<dl>${rows}</dl>` : nothing;
}

function row(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function place({ place: where }: Activity, languages: readonly string[]): Row {
  if (!where?.name && !where?.address) return undefined;
  const address = where.address && where.address !== where.name ? html`<br /><bdi>${words(where.address, languages)}</bdi>` : nothing;
  return row(msg('Place', { id: 'calendar.details.place' }), html`${where.name ? words(where.name, languages) : nothing}${address}`);
}

function online({ online: way }: Activity): Row {
  if (!way?.url || way.revealed === 'after-sign-up') return undefined;
  return row(msg('Online', { id: 'calendar.list.online' }), html`<a href=${way.url} rel="noreferrer">${msg('Join from home', { id: 'calendar.details.join' })}</a>`);
}

function organiser({ organiser: who }: Activity, languages: readonly string[]): Row {
  if (!who?.name) return undefined;
  const name = words(who.name, languages);
  return row(msg('Organiser', { id: 'calendar.details.organiser' }), who.url ? html`<a href=${who.url}>${name}</a>` : name);
}

function page({ url }: Activity): Row {
  return url ? row(msg('More', { id: 'calendar.details.more' }), html`<a href=${url}>${msg('Page of this activity', { id: 'calendar.details.page' })}</a>`) : undefined;
}
