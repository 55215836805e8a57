import { ownName } from '@dugnad/elements/language';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { writeAddress } from '../address/read-address.ts';
import type { Notice } from '../api/desk-answers.ts';
import type { DeskPage, Place } from '../app/desk-page.ts';
import { filled, readAll, readFields } from '../form/read-fields.ts';
import { dayAtEnd, moment, number, written } from '../parts/words.ts';

interface Receipt {
  reference: string;
  at: string;
  deleteAfter: string;
}

const gives: Readonly<Record<Notice['gives'], () => string>> = {
  number: () => msg('The addressee gets a number only.', { id: 'desk.gives.number' }),
  names: () => msg('The addressee gets the names.', { id: 'desk.gives.names' }),
  'names-and-postcodes': () => msg('The addressee gets names and postcodes.', { id: 'desk.gives.postcodes' }),
};

/** One intent, one key: pressing twice is once, and the next person has another. */
const keys = new WeakMap<HTMLFormElement, string>();

function send(form: HTMLFormElement, place: Place, notice: Notice): Promise<unknown> {
  const id = keys.get(form) ?? crypto.randomUUID();
  keys.set(form, id);
  const { name, phone, email, postcode, way, oldEnough } = readFields(form);
  const body = { id, way, name, language: notice.language, granted: readAll(form, 'granted'), noticeHash: notice.hash, ...filled({ phone, email, postcode }), ...(oldEnough && { oldEnough: true }) };
  return place.api.write<Receipt>('POST', `${place.petitionPath}/assisted`, body).then((receipt) => {
    keys.delete(form);
    return receipt;
  });
}

/** Nothing while a draft has no such day. */
const deletionTemplate = ({ deleteAfter }: Pick<Receipt, 'deleteAfter'>): TemplateResult | typeof nothing =>
  deleteAfter ? html`${msg('All is deleted after', { id: 'desk.delete-after' })} ${dayAtEnd(deleteAfter)}` : nothing;

function receiptTemplate({ title, controller }: Notice, result: unknown): TemplateResult | typeof nothing {
  const receipt = result as Receipt | undefined;
  if (!receipt?.reference) return nothing;
  return html`<section id="receipt" class="receipt">
    <h2>${msg('Added. This is the receipt', { id: 'desk.add.receipt' })}</h2>
    <p>${written(title)}</p>
    <p>${msg('Reference', { id: 'desk.add.reference' })}: <strong dir="ltr">${receipt.reference}</strong>, ${moment(receipt.at)}</p>
    <p>${deletionTemplate(receipt)}</p>
    <p>${msg('To take it back, write or call:', { id: 'desk.add.withdraw' })} ${written(controller.name)}, <span dir="ltr">${controller.phone ?? controller.email}</span></p>
    <dugnad-print-button for="receipt" alone label=${msg('Print the receipt', { id: 'desk.add.print' })}></dugnad-print-button>
  </section>`;
}

function languageTemplate({ languages, language }: Notice, { site, petition }: Place): TemplateResult | typeof nothing {
  if (languages.length < 2) return nothing;
  return html`<p>${msg('Read it in:', { id: 'desk.add.language' })} ${languages.map((one) => html`<a href=${writeAddress(site, petition, 'add', { lang: one })} lang=${one} aria-current=${one === language ? 'true' : nothing}>${ownName(one)}</a> `)}</p>`;
}

function consentTemplate(notice: Notice, place: Place): TemplateResult {
  return html`<fieldset class="aloud">
    <legend>${msg('Read this aloud, and tick what they say yes to', { id: 'desk.add.aloud' })}</legend>
    ${languageTemplate(notice, place)}
    ${notice.texts.map(
      ({ id, lang, text, required }) => html`<dugnad-choice missing=${msg('Without this yes nobody can sign.', { id: 'desk.add.needed' })}>
        <label lang=${lang} dir="auto"><input type="checkbox" name="granted" value=${id} ?required=${required} autocomplete="off" /> ${text}</label>
      </dugnad-choice>`,
    )}
    ${notice.minimumAge === undefined
      ? nothing
      : html`<dugnad-choice><label><input type="checkbox" name="oldEnough" value="yes" required autocomplete="off" /> ${msg(str`Is at least this old: ${number(notice.minimumAge)}`, { id: 'desk.add.age' })}</label></dugnad-choice>`}
    <p>${gives[notice.gives]()} ${deletionTemplate(notice)}</p>
  </fieldset>`;
}

function fieldsTemplate({ ask }: Notice): TemplateResult {
  return html`<dugnad-field label=${msg('Name', { id: 'desk.field.name' })} data-focus><input name="name" required maxlength="200" autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })}><input name="phone" type="tel" required maxlength="26" autocomplete="off" /></dugnad-field>
    ${ask.postcode === 'no' ? nothing : html`<dugnad-field label=${msg('Postcode', { id: 'desk.field.postcode-label' })} ?optional=${ask.postcode === 'optional'}><input name="postcode" ?required=${ask.postcode === 'required'} maxlength="12" autocomplete="off" /></dugnad-field>`}
    <dugnad-choice-group label=${msg('How', { id: 'desk.add.way' })} segmented>
      <label><input type="radio" name="way" value="phone" checked autocomplete="off" /> ${msg('They called', { id: 'desk.add.called' })}</label>
      <label><input type="radio" name="way" value="assisted" autocomplete="off" /> ${msg('They came by', { id: 'desk.add.came' })}</label>
    </dugnad-choice-group>`;
}

/** Somebody called or came by: one screen, Enter sends, and the next one can begin at once. */
export const addPage: DeskPage<Notice> = {
  title: () => msg('Add somebody', { id: 'desk.nav.add' }),
  load: ({ api, petitionPath, query }) => api.read(`${petitionPath}/notice?lang=${encodeURIComponent(query.get('lang') ?? '')}`),
  view: (notice, place) => html`${receiptTemplate(notice, place.result)}
    <p>${written(notice.title)}</p>
    <dugnad-form>
      <form @submit=${place.onSubmit((form) => send(form, place, notice), { done: () => msg('Added.', { id: 'desk.add.done' }) })}>
        ${fieldsTemplate(notice)} ${keyed(`${notice.language} ${notice.hash}`, consentTemplate(notice, place))}
        <dugnad-button type="submit" variant="filled">${msg('Add', { id: 'desk.add.send' })}</dugnad-button>
      </form>
    </dugnad-form>`,
};
