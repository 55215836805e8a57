import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../../address/read-address.ts';
import type { Place } from '../../app/desk-page.ts';

/** The opportunity that an address asks for: `?of=cafe-host`. */
export function opportunityPath({ sitePath, query }: Pick<Place, 'sitePath' | 'query'>): string {
  return `${sitePath}/opportunities/${encodeURIComponent(query.get('of') ?? '')}`;
}

const pages = (role: Place['role']): readonly (readonly [page: string, words: string])[] => [
  ['shifts', msg('Shifts', { id: 'desk.nav.shifts' })],
  ['call-in', msg('Add somebody', { id: 'desk.nav.add' })],
  ...(role === 'helper' ? [] : [['bring', msg('Bring a list', { id: 'desk.nav.bring' })] as const, ['group', msg('Write to a group', { id: 'desk.nav.group' })] as const, ['task', msg('Edit', { id: 'desk.nav.edit' })] as const]),
  ...(role === 'owner' ? [['counts', msg('Numbers', { id: 'desk.nav.counts' })] as const] : []),
];

/** The pages of one opportunity. */
export function opportunityLinks({ site, page, query, role }: Place): TemplateResult {
  const of = query.get('of') ?? '';
  return html`<nav aria-label=${msg('Pages of this task', { id: 'desk.nav.task' })}>
    <ul>${pages(role).map(([name, words]) => html`<li><a href=${writeAddress(site, '', name, { of })} aria-current=${name === page ? 'page' : nothing}>${words}</a></li>`)}</ul>
  </nav>`;
}
