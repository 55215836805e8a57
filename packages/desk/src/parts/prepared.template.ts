import type { Declared, Need } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Volunteer } from '../api/helping-answers.ts';
import { dayAtEnd, written } from './words.ts';
import { wordFor } from './word-for.ts';

/** What an association can prepare, in the words of whoever prepares it. */
const needWords: Readonly<Record<Need, () => string>> = {
  'step-free': () => msg('A way without steps', { id: 'desk.help.needs.step-free' }),
  seat: () => msg('A place to sit', { id: 'desk.help.needs.seat' }),
  quiet: () => msg('A quiet place', { id: 'desk.help.needs.quiet' }),
  'light-tasks': () => msg('Light tasks', { id: 'desk.help.needs.light-tasks' }),
  'no-lifting': () => msg('No heavy lifting', { id: 'desk.help.needs.no-lifting' }),
  breaks: () => msg('Short breaks', { id: 'desk.help.needs.breaks' }),
  'large-print': () => msg('Large letters on paper', { id: 'desk.help.needs.large-print' }),
  'easy-language': () => msg('Plain words', { id: 'desk.help.needs.easy-language' }),
  'sign-language': () => msg('A sign language interpreter', { id: 'desk.help.needs.sign-language' }),
  companion: () => msg('Brings somebody who helps', { id: 'desk.help.needs.companion' }),
};

/** What somebody asked to be prepared, and when one can read it no more. */
export function preparedTemplate({ needs: kept }: Pick<Volunteer, 'needs'>): TemplateResult | typeof nothing {
  if (!kept) return nothing;
  return html`<p class="prepare"><strong>${msg('To prepare', { id: 'desk.help.needs' })}:</strong> ${kept.needs.map((need) => wordFor(needWords, need) ?? need).join(', ')}. ${msg('Can be read here until', { id: 'desk.help.needs-until' })} ${dayAtEnd(kept.deleteAfter)}</p>`;
}

function sayDeclared({ method, version }: Pick<Declared, 'method' | 'version'>): string {
  return method === 'online' ? msg(str`Signed online, version ${version}`, { id: 'desk.help.declared-online' }) : msg(str`Wants to sign on paper, version ${version}`, { id: 'desk.help.declared-paper' });
}

/** What somebody has promised, or wants to promise on paper; by its name where its words have changed since. */
export function declaredTemplate({ declarations = [] }: Pick<Volunteer, 'declarations'>): TemplateResult | typeof nothing {
  if (declarations.length === 0) return nothing;
  return html`<dl>
    ${declarations.map((one) => html`<div><dt>${msg('Declaration', { id: 'desk.help.declaration' })}${one.text === undefined ? html` <bdi>${one.id}</bdi>` : nothing}:</dt> <dd>${one.text === undefined ? nothing : html`${written(one.text)}<br />`}${sayDeclared(one)}</dd></div>`)}
  </dl>`;
}
