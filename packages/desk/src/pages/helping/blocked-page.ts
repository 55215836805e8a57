import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BlockedPerson } from '../../api/helping-answers.ts';
import type { DeskPage, Place } from '../../app/desk-page.ts';
import { reachTemplate, wishesTemplate } from '../../parts/volunteer.template.ts';
import { moment, written } from '../../parts/words.ts';

type Data = { people: BlockedPerson[] };

function personTemplate(person: BlockedPerson, place: Place): TemplateResult {
  const release = place.onPress(() => place.api.write('PUT', `${place.sitePath}/blocked/${encodeURIComponent(person.id)}/released`));
  return html`<section class="person">
    <h2><bdi>${person.name}</bdi></h2>
    <p>${written(person.opportunity.title)}, ${moment(person.signedUp)}</p>
    ${reachTemplate(person)} ${wishesTemplate(person)}
    <p><dugnad-button @click=${release}>${msg(str`Let ${person.name} through`, { id: 'desk.blocked.release' })}</dugnad-button></p>
  </section>`;
}

/** Sign-ups that a rule has stopped: a person looks at them. */
export const blockedPage: DeskPage<Data> = {
  title: () => msg('Stopped sign-ups', { id: 'desk.nav.blocked' }),
  load: ({ api, sitePath }) => api.read(`${sitePath}/blocked`),
  view: ({ people }, place) => html`<p>${msg('These look as if a machine had sent them. Let real people through: then you find them in the list of whom to talk with.', { id: 'desk.blocked.what' })}</p>
    ${people.length === 0 ? html`<p>${msg('Nothing was stopped.', { id: 'desk.blocked.none' })}</p>` : repeat(people, ({ id }) => id, (person) => personTemplate(person, place))}`,
};
