import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DayCount, PetitionAnswer, Problem } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { chartTemplate } from '../parts/chart.template.ts';
import { wordFor } from '../parts/word-for.ts';
import { day, number, sayStatus, written, writtenWords } from '../parts/words.ts';

interface Data extends PetitionAnswer {
  days: DayCount[];
}

const missingWords: Readonly<Record<string, () => string>> = {
  '/title': () => msg('a title', { id: 'desk.need.title' }),
  '/demand': () => msg('what is asked for', { id: 'desk.need.demand' }),
  '/addressee': () => msg('who is asked', { id: 'desk.need.addressee' }),
  '/controller/name': () => msg('who answers for the data', { id: 'desk.need.controller' }),
  '/controller/email': () => msg('the e-mail address of whoever answers for the data', { id: 'desk.need.controller-email' }),
  '/contact': () => msg('a person with a telephone number or an e-mail address', { id: 'desk.need.contact' }),
  '/consents': () => msg('the sentence that signers agree to', { id: 'desk.need.consents' }),
  '/retention/deleteAfter': () => msg('a coming day when all is deleted', { id: 'desk.need.delete' }),
};

function needs(missing: readonly Problem[]): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  return html`<dugnad-notice kind="warning">
    <p slot="heading">${msg('Before it can be opened, it needs:', { id: 'desk.need.heading' })}</p>
    <ul>${missing.map(({ pointer }) => html`<li>${wordFor(missingWords, pointer) ?? pointer}</li>`)}</ul>
  </dugnad-notice>`;
}

function numbers({ counts, petition, status }: Data): TemplateResult {
  return html`<dl class="numbers">
    <div><dt>${msg('Status', { id: 'desk.list.status' })}</dt><dd>${sayStatus(status)}</dd></div>
    <div><dt>${msg('Confirmed', { id: 'desk.count.confirmed' })}</dt><dd>${number(counts.confirmed)}</dd></div>
    <div><dt>${msg('Waiting', { id: 'desk.count.waiting' })}</dt><dd>${number(counts.waiting)}</dd></div>
    <div><dt>${msg('On paper or by phone', { id: 'desk.count.paper' })}</dt><dd>${number(counts.paper)}</dd></div>
    ${petition.retention.deleteAfter ? html`<div><dt>${msg('All is deleted after', { id: 'desk.delete-after' })}</dt><dd>${day(petition.retention.deleteAfter)}</dd></div>` : nothing}
  </dl>`;
}

/** Opened and closed by hand; an answer ends it. */
function stateTemplate({ petition, missing }: Data, place: Place): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  const set = (body: object) => (): Promise<unknown> => place.api.write('POST', `${place.petitionPath}/state`, body);
  const answer = (form: HTMLFormElement): Promise<unknown> => set({ state: 'answered', answer: filled(readFields(form)) })();
  const isOpen = petition.state === 'open';
  return html`<p>
      ${isOpen ? html`<dugnad-button @click=${place.onPress(set({ state: 'closed' }))}>${msg('Close it', { id: 'desk.state.close' })}</dugnad-button>` : nothing}
      ${!isOpen && missing.length === 0 ? html`<dugnad-button variant="filled" @click=${place.onPress(set({ state: 'open' }))}>${msg('Open it for signing', { id: 'desk.state.open' })}</dugnad-button>` : nothing}
    </p>
    ${petition.state === 'draft'
      ? nothing
      : html`<dugnad-disclosure summary=${msg('The addressee has answered', { id: 'desk.answer.title' })}>
          <dugnad-form>
            <form @submit=${place.onSubmit(answer)}>
              <dugnad-field label=${msg('Day of the answer', { id: 'desk.answer.date' })}><input name="date" type="date" required autocomplete="off" /></dugnad-field>
              <dugnad-field label=${msg('What was answered', { id: 'desk.answer.text' })}><textarea name="text" rows="4" required autocomplete="off"></textarea></dugnad-field>
              <dugnad-button type="submit">${msg('Show the answer and end the petition', { id: 'desk.answer.send' })}</dugnad-button>
            </form>
          </dugnad-form>
        </dugnad-disclosure>`}`;
}

/** Where a petition stands. */
export const overviewPage: DeskPage<Data> = {
  title: ({ petition }) => writtenWords(petition.title),
  heading: ({ petition }) => written(petition.title),
  async load({ api, petitionPath }) {
    const [answer, { days }] = await Promise.all([api.read<PetitionAnswer>(petitionPath), api.read<{ days: DayCount[] }>(`${petitionPath}/days`)]);
    return { ...answer, days };
  },
  view(data, place) {
    const preview = `/desk/api/${place.petitionPath}/preview`;
    return html`${needs(data.missing)} ${numbers(data)}
      <p><a href=${preview} target="_blank" rel="noopener">${msg('Preview (opens a new tab)', { id: 'desk.preview' })}</a> ${data.petition.state === 'draft' ? nothing : html`<a href=${data.url} target="_blank" rel="noopener">${msg('Its page (opens a new tab)', { id: 'desk.page' })}</a>`}</p>
      ${stateTemplate(data, place)}
      <h2>${msg('Day by day', { id: 'desk.chart.title' })}</h2>
      ${chartTemplate(data.days)}`;
  },
};
