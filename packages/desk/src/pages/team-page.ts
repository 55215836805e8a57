import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Session } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';

type Role = Session['sites'][number]['role'];

interface Seat {
  id: string;
  name: string;
  email: string;
  role: Role;
}

const roles: Readonly<Record<Role, () => string>> = {
  helper: () => msg('Helper: adds people, enters sheets', { id: 'desk.role.helper' }),
  editor: () => msg('Editor: also writes and opens petitions', { id: 'desk.role.editor' }),
  owner: () => msg('Owner: also hands over, deletes, decides who works here', { id: 'desk.role.owner' }),
};

function row({ id, name, email, role }: Seat, place: Place): TemplateResult {
  const remove = place.onPress(() => place.api.write('DELETE', `${place.sitePath}/coordinators/${id}`));
  return html`<tr>
    <th scope="row"><bdi>${name}</bdi></th>
    <td><bdi dir="ltr">${email}</bdi></td>
    <td>${roles[role]()}</td>
    <td><dugnad-button @click=${remove}>${msg(str`Take the seat of ${name}`, { id: 'desk.team.remove' })}</dugnad-button></td>
  </tr>`;
}

function addTemplate(place: Place): TemplateResult {
  return html`<h2>${msg('Give somebody a seat, or another role', { id: 'desk.team.add' })}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => place.api.write('POST', `${place.sitePath}/coordinators`, filled(readFields(form))))}>
        <dugnad-field label=${msg('Name', { id: 'desk.field.name' })}><input name="name" required maxlength="200" autocomplete="off" /></dugnad-field>
        <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })}><input name="email" type="email" required maxlength="254" autocomplete="off" spellcheck="false" /></dugnad-field>
        <dugnad-choice-group label=${msg('Role', { id: 'desk.team.role' })}>
          ${(Object.keys(roles) as Role[]).map((role) => html`<label><input type="radio" name="role" value=${role} ?checked=${role === 'helper'} autocomplete="off" /> ${roles[role]()}</label>`)}
        </dugnad-choice-group>
        <dugnad-button type="submit">${msg('Give the seat', { id: 'desk.team.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}

/** Who may do what on this site. */
export const teamPage: DeskPage<{ coordinators: Seat[] }> = {
  title: () => msg('Who works here', { id: 'desk.nav.team' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/coordinators`),
  view: ({ coordinators }, place) => html`<dugnad-table>
      <table>
        <caption>${msg('Seats at this desk', { id: 'desk.team.caption' })}</caption>
        <thead><tr><th scope="col">${msg('Name', { id: 'desk.field.name' })}</th><th scope="col">${msg('E-mail', { id: 'desk.field.email-label' })}</th><th scope="col">${msg('Role', { id: 'desk.team.role' })}</th><th scope="col">${msg('Change', { id: 'desk.sheets.change' })}</th></tr></thead>
        <tbody>${coordinators.map((seat) => row(seat, place))}</tbody>
      </table>
    </dugnad-table>
    ${addTemplate(place)}`,
};
