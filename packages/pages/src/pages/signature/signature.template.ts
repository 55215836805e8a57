import type { PageData } from '@dugnad/client/hosted';
import type { OwnSignature, Petition, Visibility } from '@dugnad/client/model';
import { facts, form, handOver, receipt } from '@dugnad/widgets/petition/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { demandTemplate } from '../confirm/demand.template.ts';
import type { View } from '../document/document.template.ts';
import { drawText } from '../draw-text.ts';
import { drawDate, drawMoment } from '../draw-time.ts';
import { spreadSentence } from '../fill-sentence.ts';
import { pageAddress } from '../page-address.ts';
import { guardianWords } from '../guardian/guardian.texts.ts';
import { contactTemplate } from '../petition/contact.template.ts';
import { radiosTemplate } from '../petition/controls.template.ts';
import type { Reader } from '../reader.ts';
import { signatureWords } from './signature.texts.ts';

const doneWords: Readonly<Record<NonNullable<PageData['signature']['done']>, () => string>> = { changed: signatureWords.changed, 'no-news': signatureWords.newsEnded, withdrawn: signatureWords.withdrawn };
const shownAs: Readonly<Record<Visibility, () => string>> = { hidden: form.hidden, initials: form.initials, name: form.fullName };

interface Kept extends Pick<PageData['signature'], 'signature' | 'petition'> {
  readonly agreed: PageData['signature']['agreed'];
}

/** A signer's own page: what is kept, how one is shown, and the way out. */
export function signatureView({ petition, signature, agreed, receiptUrl, done }: PageData['signature'], reader: Reader): View {
  const isWithdrawn = signature.status === 'withdrawn';
  const main = html`${done === undefined ? nothing : html`<p class="note success" role="status">${doneWords[done]()}</p>`}
    <h1>${signatureWords.heading()}</h1>
    ${demandTemplate(petition, reader)} ${isWithdrawn ? withdrawnTemplate(petition, done, reader) : html`${dataTemplate({ signature, petition, agreed }, reader)} ${receiptTemplate(receiptUrl)} ${changeTemplate(petition, signature)} ${newsTemplate(signature)} ${withdrawTemplate(signature, reader)}`}
    ${contactTemplate(petition, reader)}`;
  return { title: signatureWords.heading(), main, about: petition };
}

function withdrawnTemplate(petition: Petition, done: PageData['signature']['done'], reader: Reader): TemplateResult {
  return html`${done === 'withdrawn' ? nothing : html`<p>${signatureWords.withdrawn()}</p>`}
    <p><a class="button" href=${pageAddress(reader, petition)}>${signatureWords.signAgain()}</a></p>`;
}

const states: Readonly<Record<OwnSignature['status'], () => string>> = { waiting: signatureWords.waiting, confirmed: signatureWords.confirmed, withdrawn: signatureWords.withdrawn };

/** Everything that is kept about this one signer, to read and to print. */
function dataTemplate({ signature, petition, agreed }: Kept, reader: Reader): TemplateResult {
  const row = (term: string, content: unknown): TemplateResult => html`<dt>${term}</dt><dd>${content}</dd>`;
  const { name, guardian, email, postcode, comment, reference, signed, status, visibility, deleteAfter } = signature;
  return html`<section class="receipt" aria-labelledby="kept">
    <h2 id="kept">${signatureWords.kept()}</h2>
    <dl>
      ${row(form.name(), html`<bdi>${name}</bdi>`)} ${guardian === undefined ? nothing : row(guardianWords.who(), html`<bdi>${guardian}</bdi>`)} ${row(form.email(), html`<bdi dir="ltr">${email}</bdi>`)} ${postcode === undefined ? nothing : row(form.postcode(), html`<bdi>${postcode}</bdi>`)}
      ${comment === undefined ? nothing : row(signatureWords.comment(), html`<span dir="auto">${comment}</span>`)} ${row(form.visibility(), shownAs[visibility]())} ${row(signatureWords.signed(), drawMoment(signed, reader))}
      ${row(signatureWords.state(), states[status]())} ${row(receipt.reference(), html`<bdi dir="ltr">${reference}</bdi>`)} ${agreedTemplate({ signature, petition, agreed }, reader)}
    </dl>
    <p>${spreadSentence(handOver.deleted(drawDate(deleteAfter, reader)))} ${signatureWords.print()}</p>
  </section>`;
}

/** The same for machines, and for whoever has to prove it. */
const receiptTemplate = (url?: string): TemplateResult | typeof nothing => (url === undefined ? nothing : html`<p><a href=${url} download>${signatureWords.receipt()}</a></p>`);

/** What was agreed to, in the words of then, else in those that the petition has now; a purpose that has none any more stands by its name. */
function agreedTemplate({ signature, petition, agreed }: Kept, reader: Reader): TemplateResult | typeof nothing {
  const given = [...granted(signature)].flatMap(([id, isGranted]) => (isGranted ? [id] : []));
  if (given.length === 0) return nothing;
  const lines = given.map((id) => {
    const text = agreed?.[id] ?? petition.consents.find((one) => one.id === id)?.text;
    return html`<p>${text === undefined ? html`<bdi>${id}</bdi>` : drawText(text, reader)}</p>`;
  });
  return html`<dt>${receipt.agreed()}</dt><dd>${lines}</dd>`;
}

/** Only where the association shows anybody at all. */
function changeTemplate({ ask }: Petition, { visibility }: OwnSignature): TemplateResult | typeof nothing {
  const options = (Object.keys(shownAs) as Visibility[]).filter((one) => one === 'hidden' || one === visibility || ask.visibility.includes(one));
  if (options.length < 2) return nothing;
  return html`<section aria-labelledby="change">
    <h2 id="change">${signatureWords.change()}</h2>
    <form method="post" novalidate>
      ${radiosTemplate({ name: 'visibility', legend: form.visibility(), options: options.map((value) => ({ value, words: shownAs[value]() })), chosen: visibility })}
      <button type="submit" name="act" value="change">${signatureWords.save()}</button>
    </form>
  </section>`;
}

/** What was said last about each purpose. */
function granted({ consents }: OwnSignature): Map<string, boolean> {
  return new Map(consents.flatMap(({ purposes }) => purposes).map((purpose) => [purpose.id, purpose.granted]));
}

/** Only for those who get news. */
function newsTemplate(signature: OwnSignature): TemplateResult | typeof nothing {
  const isNews = (id: string): boolean => id === 'news' || id.startsWith('news-');
  if (![...granted(signature)].some(([id, isGranted]) => isGranted && isNews(id))) return nothing;
  return html`<section aria-labelledby="news">
    <h2 id="news">${facts.updates()}</h2>
    <form method="post" novalidate class="quiet-act"><button type="submit" name="act" value="no-news">${signatureWords.endNews()}</button></form>
  </section>`;
}

function withdrawTemplate({ deleteAfter }: OwnSignature, reader: Reader): TemplateResult {
  return html`<section aria-labelledby="withdraw">
    <h2 id="withdraw">${signatureWords.withdraw()}</h2>
    <p>${signatureWords.follows()} ${spreadSentence(handOver.deleted(drawDate(deleteAfter, reader)))}</p>
    <form method="post" novalidate class="quiet-act"><button type="submit" name="act" value="withdraw">${signatureWords.withdrawNow()}</button></form>
  </section>`;
}
