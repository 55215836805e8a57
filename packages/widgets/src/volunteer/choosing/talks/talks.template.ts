import { html, nothing, type TemplateResult } from 'lit';
import type { Talk } from '@dugnad/client/model';
import { plain } from '../../../writing/written.template.ts';
import { talk as words, talkModes } from '../../texts/talk.texts.ts';
import type { ChosenModel } from '../../volunteer.model.ts';
import { machine, sayStart } from '../say-shift.ts';
import { ownClockOf } from '../say-talk.ts';
import { talkDays, type TalkDay } from './talk-days.ts';

/** A day and a time, and how; the ways of one talk are asked once it is chosen. */
export function talksTemplate(model: ChosenModel): TemplateResult {
  const { freeTalks, locale, talk, problems } = model;
  const { first, later } = talkDays(freeTalks, locale);
  const error = problems.at('talk');
  const isLater = later.some(({ talks }) => talks.some(({ id }) => id === talk.talk?.id));
  return html`<fieldset class="talks" aria-describedby=${error ? 'talk-error' : nothing}>
      <legend>${words.when()}</legend>
      ${error ? html`<p class="error" id="talk-error">${error}</p>` : nothing} ${first.map((day) => dayTemplate(model, day))}
      ${later.length > 0 ? html`<details ?open=${isLater}><summary>${words.more()}</summary><div class="talks">${later.map((day) => dayTemplate(model, day))}</div></details>` : nothing}
    </fieldset>
    ${howTemplate(model)}`;
}

/** A group of groups: a time is heard with its day. */
function dayTemplate(model: ChosenModel, { day, talks }: TalkDay): TemplateResult {
  return html`<fieldset>
    <legend>${day}</legend>
    <div class="talk-times">${talks.map((talk) => talkTemplate(model, talk))}</div>
  </fieldset>`;
}

function talkTemplate({ locale, languages, talk: { talk: wished } }: ChosenModel, talk: Talk): TemplateResult {
  const own = ownClockOf(talk.start, talk.modes, locale);
  return html`<dugnad-choice><label><input type="radio" name="talk" value=${talk.id} required .checked=${wished?.id === talk.id} />
    <span><time datetime=${machine(talk.start)}>${sayStart(talk.start, locale).clock}</time>
      ${talk.with ? html`<span class="quiet">${words.with(plain(talk.with, languages))}</span>` : nothing} ${own ? html`<span class="quiet">${words.ownClock(own)}</span>` : nothing}</span></label></dugnad-choice>`;
}

/** Where there is one way, it is said; several are asked. */
function howTemplate({ talk: { talk, mode }, problems }: ChosenModel): TemplateResult | typeof nothing {
  if (!talk) return nothing;
  if (talk.modes.length === 1) return html`<p role="status">${mode ? talkModes[mode]() : nothing}</p>`;
  const error = problems.at('talkMode');
  return html`<fieldset aria-describedby=${error ? 'talk-way-error' : nothing}>
    <legend>${words.how()}</legend>
    ${error ? html`<p class="error" id="talk-way-error">${error}</p>` : nothing}
    ${talk.modes.map((each) => html`<dugnad-choice><label><input type="radio" name="talkMode" value=${each} required .checked=${each === mode} /> ${talkModes[each]()}</label></dugnad-choice>`)}
  </fieldset>`;
}
