import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Activity } from '@dugnad/client/model';
import { words } from '../status/words.template.ts';

/** Where it is, who organises it, what it costs: a list of names and values, only what is known. */
export function factsTemplate({ place, online, organiser, url }: Activity, languages: readonly string[]): TemplateResult | typeof nothing {
  const facts = [
    fact(msg('Place', { id: 'calendar.details.place' }), whereTo(place, languages)),
    fact(msg('Online', { id: 'calendar.list.online' }), joining(online)),
    fact(msg('Organiser', { id: 'calendar.details.organiser' }), organiser?.name && linked(organiser.url, words(organiser.name, languages))),
    fact(msg('More', { id: 'calendar.details.more' }), url && linked(url, msg('Page of this activity', { id: 'calendar.details.page' }))),
  ];
  return facts.some(Boolean) ? html`<dl>${facts}</dl>` : nothing;
}

function fact(name: string, value: unknown): TemplateResult | undefined {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : undefined;
}

function linked(href: string | undefined, content: unknown): unknown {
  return href ? html`<a href=${href}>${content}</a>` : content;
}

function whereTo(place: Activity['place'], languages: readonly string[]): TemplateResult | undefined {
  const { name = '', address = '' } = place ?? {};
  if (!name && !address) return undefined;
  return html`${words(name, languages)}${address && address !== name ? html`<br /><bdi>${words(address, languages)}</bdi>` : nothing}`;
}

function joining(online: Activity['online']): TemplateResult | undefined {
  if (!online?.url || online.revealed === 'after-sign-up') return undefined;
  return html`<a href=${online.url} rel="noreferrer">${msg('Join from home', { id: 'calendar.details.join' })}</a>`;
}
