import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeAddress } from '../address/read-address.ts';
import type { Place } from './desk-page.ts';

interface Frame {
  heading: TemplateResult | string;
  place: Place;
  body: TemplateResult;
  follow: (event: MouseEvent) => void;
  signOut: () => void;
}

const petitionLinks = (): readonly (readonly [page: string, words: string])[] => [
  ['', msg('Overview', { id: 'desk.nav.overview' })],
  ['add', msg('Add somebody', { id: 'desk.nav.add' })],
  ['signers', msg('Find a signature', { id: 'desk.nav.signers' })],
  ['sheets', msg('Paper sheets', { id: 'desk.nav.sheets' })],
  ['comments', msg('Comments', { id: 'desk.nav.comments' })],
  ['messages', msg('Reports and returned mail', { id: 'desk.nav.messages' })],
  ['update', msg('Post an update', { id: 'desk.nav.update' })],
  ['edit', msg('Edit', { id: 'desk.nav.edit' })],
  ['clean', msg('Take out false ones', { id: 'desk.nav.clean' })],
  ['export', msg('Export and hand over', { id: 'desk.nav.export' })],
];

const siteLinks = (): readonly (readonly [page: string, words: string])[] => [
  ['', msg('All petitions', { id: 'desk.nav.petitions' })],
  ['helping', msg('Whom to talk with', { id: 'desk.nav.helping' })],
  ['requests', msg('Requests for help', { id: 'desk.nav.requests' })],
  ['opportunities', msg('Volunteering', { id: 'desk.nav.volunteering' })],
  ['offers', msg('Offers out', { id: 'desk.nav.offers' })],
  ['feedback', msg('Feedback', { id: 'desk.nav.feedback' })],
  ['blocked', msg('Stopped sign-ups', { id: 'desk.nav.blocked' })],
  ['people', msg('One person’s data', { id: 'desk.nav.people' })],
  ['team', msg('Who works here', { id: 'desk.nav.team' })],
  ['trail', msg('What was done', { id: 'desk.nav.trail' })],
];

/** Pages whose doors do not open to a helper, or to an editor, are not shown to them. */
const OWNERS = ['people', 'team', 'trail', 'export'];
const EDITORS = ['messages', 'update', 'edit', 'clean', 'blocked'];

function mayOpen(role: Place['role'], page: string): boolean {
  if (OWNERS.includes(page)) return role === 'owner';
  return role !== 'helper' || !EDITORS.includes(page);
}

/** Pages that no door leads to, and behind which they lie. */
const BEHIND = new Map([
  ...['request', 'ask-for', 'help-point'].map((page) => [page, 'requests'] as const),
  ...['shifts', 'call-in', 'bring', 'task', 'counts', 'group', 'ask'].map((page) => [page, 'opportunities'] as const),
  ['round', 'feedback'],
]);

/** Where one is: at a page, or at one behind it. */
const currentOf = (name: string, page: string): 'page' | 'true' | typeof nothing => (name === page ? 'page' : BEHIND.get(page) === name ? 'true' : nothing);

function links(place: Place): TemplateResult {
  const { site, petition, page, role } = place;
  const own = (petition ? petitionLinks() : siteLinks()).filter(([name]) => mayOpen(role, name));
  return html`<nav aria-label=${msg('Pages', { id: 'desk.nav.label' })}>
    <ul>
      ${petition ? html`<li><a href=${writeAddress(site)}>${msg('All petitions', { id: 'desk.nav.petitions' })}</a></li>` : nothing}
      ${own.map(([name, words]) => html`<li><a href=${writeAddress(site, petition, name)} aria-current=${currentOf(name, page)}>${words}</a></li>`)}
    </ul>
  </nav>`;
}

function sites({ session, site }: Place): TemplateResult {
  const here = session.sites.find(({ id }) => id === site);
  const others = session.sites.filter(({ id }) => id !== site);
  return html`<p class="site">${here?.name ?? ''}</p>
    ${others.length > 0 ? html`<ul class="sites">${others.map(({ id, name }) => html`<li><a href=${writeAddress(id)}>${name}</a></li>`)}</ul>` : nothing}`;
}

/** Another address is another page, with nothing of the one before; but whoever adds somebody may change the language in the middle. */
const keyOf = ({ page }: Place): string => location.pathname + (page === 'add' ? '' : location.search);

/** Around each page: whose desk it is, where one can go, the way out. */
export function frameTemplate({ heading, place, body, follow, signOut }: Frame): TemplateResult {
  return html`<div class="frame" @click=${follow}>
    <header>
      ${sites(place)}
      <dugnad-language-switcher compact></dugnad-language-switcher>
      <p class="who">${place.session.name} <dugnad-button variant="quiet" @click=${signOut}>${msg('Sign out', { id: 'desk.sign-out' })}</dugnad-button></p>
      ${links(place)}
    </header>
    <main id="main">
      <h1 tabindex="-1">${heading}</h1>
      ${keyed(keyOf(place), body)}
    </main>
  </div>`;
}
