import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { DeskPage } from '../app/desk-page.ts';
import { filled, readFields } from '../form/read-fields.ts';
import { number } from '../parts/words.ts';

/** News: on the petition's page, and by mail to those who asked for it. */
export const updatePage: DeskPage<object> = {
  title: () => msg('Post an update', { id: 'desk.nav.update' }),
  load: async () => ({}),
  view(_data, place) {
    const { mails } = (place.result ?? {}) as { mails?: number };
    return html`${mails === undefined ? nothing : html`<dugnad-notice kind="success"><p>${msg(str`It is on the page. Mails on their way: ${number(mails)}.`, { id: 'desk.update.done' })}</p></dugnad-notice>`}
      <p>${msg('It is shown on the petition’s page at once. Those who asked for news get it by mail.', { id: 'desk.update.what' })}</p>
      <dugnad-form>
        <form @submit=${place.onSubmit((form) => place.api.write('POST', `${place.petitionPath}/updates`, filled(readFields(form))))}>
          <dugnad-field label=${msg('Title', { id: 'desk.edit.title' })} data-focus><input name="title" required maxlength="200" autocomplete="off" /></dugnad-field>
          <dugnad-field label=${msg('What is new', { id: 'desk.update.text' })}><textarea name="text" rows="8" required maxlength="10000" autocomplete="off"></textarea></dugnad-field>
          <dugnad-field label=${msg('Address of a page with more', { id: 'desk.update.url' })} optional><input name="url" type="url" autocomplete="off" /></dugnad-field>
          <dugnad-button type="submit" variant="filled">${msg('Post and mail it', { id: 'desk.update.send' })}</dugnad-button>
        </form>
      </dugnad-form>`;
  },
};
