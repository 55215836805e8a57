import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { moment } from '../parts/words.ts';

interface Comment {
  id: string;
  name: string | null;
  text: string;
  language: string;
  at: string;
  state: 'waiting' | 'shown' | 'hidden';
}

const stateWords: Readonly<Record<Comment['state'], () => string>> = {
  waiting: () => msg('Not read yet', { id: 'desk.comments.waiting' }),
  shown: () => msg('Shown', { id: 'desk.comments.shown' }),
  hidden: () => msg('Not shown', { id: 'desk.comments.hidden' }),
};

function item({ id, name, text, language, at, state }: Comment, place: Place): TemplateResult {
  const decide = (decision: string) => place.onPress(() => place.api.write('PUT', `${place.petitionPath}/comments/${id}`, { decision }));
  return html`<li>
    <blockquote lang=${language} dir="auto">${text}</blockquote>
    <p><bdi>${name}</bdi>, ${moment(at)}. ${stateWords[state]()}</p>
    ${place.role === 'helper'
      ? nothing
      : html`<p>
          ${state === 'shown' ? nothing : html`<dugnad-button @click=${decide('shown')}>${msg('Show it', { id: 'desk.comments.show' })}</dugnad-button>`}
          ${state === 'hidden' ? nothing : html`<dugnad-button @click=${decide('hidden')}>${msg('Do not show it', { id: 'desk.comments.hide' })}</dugnad-button>`}
        </p>`}
  </li>`;
}

/** What signers wrote: nothing is shown before somebody has read it. */
export const commentsPage: DeskPage<{ comments: Comment[] }> = {
  title: () => msg('Comments', { id: 'desk.nav.comments' }),
  load: ({ api, petitionPath }) => api.read(`${petitionPath}/comments`),
  view({ comments }, place) {
    if (comments.length === 0) return html`<p>${msg('Nobody has written anything yet.', { id: 'desk.comments.none' })}</p>`;
    const sorted = comments.toSorted((a, b) => Number(b.state === 'waiting') - Number(a.state === 'waiting'));
    return html`<ul class="comments">${sorted.map((comment) => item(comment, place))}</ul>`;
  },
};
