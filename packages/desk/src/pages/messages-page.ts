import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { wordFor } from '../parts/word-for.ts';
import { moment } from '../parts/words.ts';

interface Report {
  id: string;
  reason: string;
  text: string;
  email: string | null;
  at: string;
  closed: string | null;
}

interface Bounce {
  id: string;
  recipient: string;
  name: string | null;
  reference: string;
  at: string;
}

/** What the report page lets one choose from. */
const reasons: Readonly<Record<string, () => string>> = {
  untrue: () => msg('Something is not true', { id: 'desk.reports.untrue' }),
  hurtful: () => msg('It hurts or threatens somebody', { id: 'desk.reports.hurtful' }),
  private: () => msg('It shows something private', { id: 'desk.reports.private' }),
  other: () => msg('Something else', { id: 'desk.reports.other' }),
};

function reportTemplate({ id, reason, text, email, at, closed }: Report, place: Place): TemplateResult {
  const close = place.onPress(() => place.api.write('PUT', `${place.petitionPath}/reports/${id}/closed`));
  return html`<li>
    <p><strong>${wordFor(reasons, reason) ?? reason}</strong>, ${moment(at)}</p>
    <blockquote dir="auto">${text}</blockquote>
    ${email ? html`<p><a href="mailto:${email}" dir="ltr">${email}</a></p>` : nothing}
    ${closed ? html`<p>${msg('Dealt with', { id: 'desk.reports.closed' })}, ${moment(closed)}</p>` : html`<dugnad-button @click=${close}>${msg('I have dealt with it', { id: 'desk.reports.close' })}</dugnad-button>`}
  </li>`;
}

function bouncesTemplate(bounces: readonly Bounce[]): TemplateResult {
  if (bounces.length === 0) return html`<p>${msg('No mail has come back.', { id: 'desk.bounces.none' })}</p>`;
  return html`<dugnad-table>
    <table>
      <caption>${msg('Mails that did not arrive', { id: 'desk.bounces.caption' })}</caption>
      <thead><tr><th scope="col">${msg('Name', { id: 'desk.field.name' })}</th><th scope="col">${msg('E-mail', { id: 'desk.field.email-label' })}</th><th scope="col">${msg('Reference', { id: 'desk.add.reference' })}</th><th scope="col">${msg('Sent', { id: 'desk.bounces.sent' })}</th></tr></thead>
      <tbody>${bounces.map(({ name, recipient, reference, at }) => html`<tr><th scope="row"><bdi>${name}</bdi></th><td><bdi dir="ltr">${recipient}</bdi></td><td><bdi dir="ltr">${reference}</bdi></td><td>${moment(at)}</td></tr>`)}</tbody>
    </table>
  </dugnad-table>`;
}

/** What somebody says is not right, and mails that came back. */
export const messagesPage: DeskPage<{ reports: Report[]; bounces: Bounce[] }> = {
  title: () => msg('Reports and returned mail', { id: 'desk.nav.messages' }),
  async load({ api, petitionPath }) {
    const [{ reports }, { bounces }] = await Promise.all([api.read<{ reports: Report[] }>(`${petitionPath}/reports`), api.read<{ bounces: Bounce[] }>(`${petitionPath}/bounces`)]);
    return { reports, bounces };
  },
  view: ({ reports, bounces }, place) => html`<h2>${msg('Reports', { id: 'desk.reports.title' })}</h2>
    ${reports.length === 0 ? html`<p>${msg('Nobody has reported anything.', { id: 'desk.reports.none' })}</p>` : html`<ul class="comments">${reports.map((report) => reportTemplate(report, place))}</ul>`}
    <h2>${msg('Returned mail', { id: 'desk.bounces.title' })}</h2>
    ${bouncesTemplate(bounces)}`,
};
