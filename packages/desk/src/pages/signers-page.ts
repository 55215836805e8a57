import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { writeAddress } from '../address/read-address.ts';
import type { Signer } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { readFields } from '../form/read-fields.ts';
import { pageNumber } from '../parts/page-number.ts';
import { moment, sayState } from '../parts/words.ts';

type Data = { signers: Signer[]; more: boolean };

function row({ name, guardian, email, phone, postcode, state, reference, signed }: Signer): TemplateResult {
  return html`<tr>
    <th scope="row"><bdi>${name}</bdi>${guardian ? html`<br />${msg(str`With ${guardian}, parent or guardian`, { id: 'desk.signers.guardian' })}` : nothing}</th>
    <td>${sayState(state)}</td>
    <td><bdi dir="ltr">${[email, phone].filter(Boolean).join(', ')}</bdi></td>
    <td>${postcode}</td>
    <td><bdi dir="ltr">${reference}</bdi></td>
    <td>${moment(signed)}</td>
  </tr>`;
}

function found({ signers, more }: Data, place: Place): TemplateResult {
  if (signers.length === 0) return html`<p>${msg('Nobody was found.', { id: 'desk.signers.none' })}</p>`;
  const heads = [msg('Name', { id: 'desk.field.name' }), msg('Status', { id: 'desk.list.status' }), msg('Contact', { id: 'desk.signers.contact' }), msg('Postcode', { id: 'desk.field.postcode-label' }), msg('Reference', { id: 'desk.add.reference' }), msg('Signed', { id: 'desk.chart.signed' })];
  const at = pageNumber(place.query);
  const link = (page: number): string => writeAddress(place.site, place.petition, 'signers', { q: place.query.get('q') ?? '', page: page > 0 ? String(page) : '' });
  return html`<dugnad-table>
      <table>
        <caption>${msg('Signatures, the newest first', { id: 'desk.signers.caption' })}</caption>
        <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${signers.map(row)}</tbody>
      </table>
    </dugnad-table>
    <p>${at > 0 ? html`<a href=${link(at - 1)}>${msg('Newer ones', { id: 'desk.signers.newer' })}</a>` : nothing} ${more ? html`<a href=${link(at + 1)}>${msg('Older ones', { id: 'desk.signers.older' })}</a>` : nothing}</p>`;
}

/** Finds somebody by part of a name or an address, a reference, or a telephone number. */
export const signersPage: DeskPage<Data> = {
  title: () => msg('Find a signature', { id: 'desk.nav.signers' }),
  load: (place) => place.api.read(`${place.petitionPath}/signatures?q=${encodeURIComponent(place.query.get('q') ?? '')}&page=${pageNumber(place.query)}`),
  view(data, place) {
    const search = (event: SubmitEvent): void => {
      event.preventDefault();
      place.go(writeAddress(place.site, place.petition, 'signers', { q: readFields(event.target as HTMLFormElement)['q'] ?? '' }));
    };
    return html`<form role="search" @submit=${search}>
        <dugnad-field label=${msg('Name, e-mail address, telephone or reference', { id: 'desk.signers.label' })} data-focus>
          <input name="q" type="search" .value=${place.query.get('q') ?? ''} autocomplete="off" />
        </dugnad-field>
        <dugnad-button type="submit">${msg('Find', { id: 'desk.signers.find' })}</dugnad-button>
      </form>
      ${found(data, place)}`;
  },
};
