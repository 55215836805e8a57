import type { PageData } from '@dugnad/client/hosted';
import type { Offer } from '@dugnad/client/model';
import { facts, kinds, machine } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { helpMailWords } from '../../../mails/volunteer.texts.ts';
import type { About } from '../../document/about.ts';
import type { View } from '../../document/document.template.ts';
import { drawParagraphs, drawText, plainText } from '../../draw-text.ts';
import { drawDate, drawMoment } from '../../draw-time.ts';
import { drawHelpWhen } from '../../ask/say-when.ts';
import { fillSentence, markOf, spreadSentence } from '../../fill-sentence.ts';
import { helpAddress, ownAddress } from '../../page-address.ts';
import { contactTemplate } from '../../petition/contact.template.ts';
import { summaryTemplate } from '../../petition/summary.template.ts';
import type { Reader } from '../../reader.ts';
import { safeLink } from '../../safe-link.ts';
import { drawPlace } from '../facts.template.ts';
import { sayTime } from '../help.ts';
import { againTemplate } from '../own/again.template.ts';
import { answersTemplate, type Answers } from '../own/answers.template.ts';
import { ownPage } from '../own/own.texts.ts';
import { rulesTemplate } from '../rules.template.ts';
import { offerTexts } from './offer.texts.ts';

type Data = PageData['offer'];

const ANSWERS: Answers = [['accept', ownPage.offerTake], ['decline', ownPage.offerDecline], ['call-me', ownPage.offerCall]];

/** What became of it, in words; an offer that is open says nothing of itself. */
const standing: Readonly<Record<Offer['status'], (() => string) | undefined>> = {
  open: undefined, 'call-me': offerTexts.called, accepted: ownPage.taken, 'to-confirm': ownPage.offerHeld, declined: offerTexts.declined, expired: offerTexts.expired, full: ownPage.offerGone, gone: offerTexts.gone,
};

/** The same of what is no place in a shift: there is nothing to take along, and whoever asked for help is told of by a person. */
const ofRequest: Partial<typeof standing> = { accepted: offerTexts.agreed, full: offerTexts.found };

const isOver = ({ status }: Offer): boolean => status === 'expired' || status === 'full' || status === 'gone';
const isOpen = ({ status }: Offer): boolean => status === 'open' || status === 'call-me';

/** What somebody asks of whoever has the link: what, when, roughly where, by whom; and three answers. Nothing is chosen beforehand. */
export function offerView(data: Data, reader: Reader): View {
  const { offer, site, errors = [] } = data;
  const error = errors.length > 0 && isOpen(offer) ? ownPage.offerMissing() : undefined;
  const main = html`${summaryTemplate(error === undefined ? [] : [{ field: 'offer-accept', words: error }], undefined, isOpen(offer))}
    ${standingTemplate(offer)} ${againTemplate(data)}
    ${headingTemplate(offer, reader)}
    ${factsTemplate(offer, reader)} ${isOpen(offer) ? formTemplate(data, error, reader) : nothing} ${ownTemplate(data, reader)}
    ${contactTemplate(offer, reader)} ${rulesTemplate(offer, reader)} ${contactTemplate({ contact: offer.concernContact }, reader, 'concern', facts.concern())}`;
  return { title: isOpen(offer) ? offerTexts.ask() : plainText(offer.task, reader), main, about: aboutOffer(data, helpAddress(reader, site.id)), isWrong: error !== undefined };
}

/** The question, as long as it is asked; then what it was about. */
function headingTemplate(offer: Offer, reader: Reader): TemplateResult {
  const task = drawText(offer.task, reader);
  return isOpen(offer) ? html`<h1>${offerTexts.ask()}</h1>
    <p class="lead">${task}</p>` : html`<h1>${task}</h1>`;
}

function standingTemplate(offer: Offer): TemplateResult | typeof nothing {
  const said = (offer.when && ofRequest[offer.status]) ?? standing[offer.status];
  return said === undefined ? nothing : html`<p class=${isOver(offer) ? 'note' : 'note success'} role="status">${said()}</p>`;
}

function aboutOffer({ offer: { task, organiser, controller } }: Data, url: string): About {
  return { title: task, demand: task, url: url.replace(/\?.*$/, ''), media: [], languages: [], organiser, controller };
}

/** The exact place is there once it is theirs; until then roughly where. */
function drawWhere({ where, place }: Offer, reader: Reader): unknown {
  if (!place) return where === undefined ? undefined : drawText(where, reader);
  const hasBoth = place.name !== undefined && place.address !== undefined;
  return [drawPlace(place, reader), hasBoth ? html`<br /><span dir="auto" class="lines">${place.address}</span>` : nothing];
}

/** When, where, and who organises it. */
function factsTemplate(offer: Offer, reader: Reader): TemplateResult {
  const { start, end, when, organiser, description } = offer;
  const there = drawWhere(offer, reader);
  return html`${start === undefined || end === undefined ? nothing : html`<p class="when"><time datetime=${machine(start)}>${sayTime({ start, end }, reader)}</time></p>`}
    ${when ? html`<p class="when">${drawHelpWhen(when, reader)}</p>` : nothing}
    <ul role="list" class="facts">
      ${there === undefined ? nothing : html`<li>${there}</li>`}
      <li>${organiser.kind ? html`<span class="quiet">${kinds[organiser.kind]()}:</span> ` : nothing}${drawText(organiser.name, reader)}</li>
    </ul>
    ${description === undefined ? nothing : drawParagraphs(description, reader)}`;
}

/** By the clock of what is asked; where nobody says which clock that is, its day. */
const drawUntil = ({ expires }: Offer, reader: Reader): TemplateResult => (expires.includes('[') ? drawMoment(expires, reader) : drawDate(expires.slice(0, 10), reader));

function formTemplate({ offer, formToken, filled }: Data, error: string | undefined, reader: Reader): TemplateResult {
  const by = drawText(offer.contact.name, reader);
  return html`<p>${fillSentence<unknown>(offerTexts.asks(markOf(0)), by)} ${spreadSentence(offerTexts.until(drawUntil(offer, reader)))}</p>
    ${offer.first === 'direct' ? nothing : html`<p>${fillSentence<unknown>(offerTexts.talkFirst(markOf(0)), by)}</p>`}
    <form method="post" action=${ownAddress(reader)} novalidate>
      <input type="hidden" name="formToken" value=${formToken} /> ${answersTemplate({ id: 'offer', answers: ANSWERS, ...(offer.start === undefined && { asked: offerTexts.ask() }), chosen: filled?.['answer'], error })}
      <button type="submit" name="act" value="offer">${ownPage.offerSend()}</button>
    </form>`;
}

/** Once there is something to take along, or to cancel. */
function ownTemplate({ offer, calendarUrl }: Data, reader: Reader): TemplateResult | typeof nothing {
  const [own, calendar] = [safeLink(offer.ownUrl), safeLink(calendarUrl)];
  if (own === undefined) return nothing;
  return html`<p>${helpMailWords.page()}</p>
    <p><a class="button" href=${`${own}${ownAddress(reader)}`}>${helpMailWords.open()}</a></p>
    ${calendar === undefined ? nothing : html`<p><a href=${calendar} download>${ownPage.calendar()}</a></p>`}`;
}
