import { html, nothing, type TemplateResult } from 'lit';
import { filters } from '../../texts/facts.texts.ts';
import { drops as words, sayWish } from '../../texts/filter.texts.ts';
import type { VolunteerModel } from '../../volunteer.model.ts';
import { helpfulDrops } from '../drops.ts';
import { noWishes, type Wishes } from '../wishes.ts';

/** Nothing is there: which wish keeps it away, each a press. The focus goes to what is there then. */
export function noneFitsTemplate({ all, finding, now, writer, focus }: VolunteerModel): TemplateResult {
  const drops = helpfulDrops(all, finding.wishes, now);
  const wish = (wishes: Wishes) => (): void => {
    finding.wish(wishes);
    focus('#list-heading');
  };
  return html`<div class="notice" part="empty">
    <p class="heading">${filters.none()}</p>
    ${drops.length > 0 ? html`<p>${words.heading()}</p>` : nothing}
    ${drops.map(({ part, wishes, count }) => html`<button type="button" class="button" @click=${wish(wishes)}><bdi>${words.without(sayWish(part), writer.count(count))}</bdi></button> `)}
    <button type="button" class="button" @click=${wish(noWishes)}>${filters.clear()}</button>
  </div>`;
}
