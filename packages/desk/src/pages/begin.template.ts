import type { Text } from '@dugnad/client/model';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { writtenWords } from '../parts/words.ts';

interface Beginning {
  heading: string;
  /** Below the site: where it is sent. */
  path: 'petitions' | 'opportunities' | 'feedback';
  /** Where one goes on with the new one. */
  next: (id: string) => string;
}

/** A draft, empty or with the words of another one; not for a helper. */
export function beginTemplate(all: readonly { id: string; title: Text }[], place: Place, { heading, path, next }: Beginning): TemplateResult | typeof nothing {
  if (place.role === 'helper') return nothing;
  const send = (form: HTMLFormElement): Promise<unknown> => place.api.write('POST', `${place.sitePath}/${path}`, filled(readFields(form)));
  return html`<h2>${heading}</h2>
    <dugnad-form>
      <form @submit=${place.onSubmit(send, { next: (result) => next((result as { id: string }).id) })}>
        <dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" required maxlength="200" autocomplete="off" /></dugnad-field>
        <dugnad-field label=${msg('Short name for its address', { id: 'desk.begin.id' })} hint=${msg('Small letters, digits and hyphens: skate-park', { id: 'desk.begin.id-hint' })}>
          <input name="id" required maxlength="64" autocomplete="off" autocapitalize="off" spellcheck="false" />
        </dugnad-field>
        <dugnad-field label=${msg('Take the texts of', { id: 'desk.begin.copy' })} optional>
          <select name="copyOf" autocomplete="off">
            <option value="">${msg('None: begin empty', { id: 'desk.begin.empty' })}</option>
            ${all.map(({ id, title }) => html`<option value=${id}>${writtenWords(title)}</option>`)}
          </select>
        </dugnad-field>
        <dugnad-button type="submit">${msg('Begin a draft', { id: 'desk.begin.send' })}</dugnad-button>
      </form>
    </dugnad-form>`;
}
