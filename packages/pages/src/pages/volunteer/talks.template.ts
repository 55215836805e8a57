import type { PageData } from '@dugnad/client/hosted';
import type { Opportunity, Talk, TalkMode } from '@dugnad/client/model';
import { comingTalks } from '@dugnad/client/volunteering';
import { machine, sayStart, talk as words, talkModes } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import { nothing, type TemplateResult } from 'lit';

import { plainText } from '../draw-text.ts';
import { radiosTemplate } from '../petition/controls.template.ts';
import type { Problem } from '../petition/name-problems.ts';
import type { Reader } from '../reader.ts';
import { localeOf } from './help.ts';

/** In the order in which they are asked for. */
const MODES: readonly TalkMode[] = ['phone', 'video', 'visit'];

/** Ways that one of the talks is offered in: without script the ways do not follow the time. */
const modesOf = (talks: readonly Talk[]): TalkMode[] => MODES.filter((mode) => talks.some(({ modes }) => modes.includes(mode)));

/** Where a link about the talk leads: to the first time, or to the first way; where none is left, to the ways to meet. */
export function talkField(field: 'talk' | 'talkMode', opportunity: Pick<Opportunity, 'talks'>, now: number): string {
  const talks = comingTalks(opportunity, now);
  const first = field === 'talk' ? talks[0]?.id : modesOf(talks)[0];
  return first === undefined ? 'preferred-call' : `${field}-${first}`;
}

/** All free times by their days, and how one talks. */
export function talksTemplate({ opportunity, filled = {}, now }: PageData['opportunity'], faults: readonly Problem[], reader: Reader): TemplateResult | typeof nothing {
  const talks = comingTalks(opportunity, now);
  if (talks.length === 0) return nothing;
  const errorOf = (field: string): string | undefined => faults.find((one) => one.field.startsWith(`${field}-`))?.words;
  const error = errorOf('talk');
  const days = Map.groupBy(talks, ({ start }) => sayStart(start, localeOf(reader)).day);
  return html`<fieldset class="field talks" aria-describedby=${error === undefined ? nothing : 'talk-error'}>
      <legend>${words.when()}</legend>
      ${error === undefined ? nothing : html`<p id="talk-error" class="error">${error}</p>`} ${[...days].map(([day, all]) => html`<fieldset><legend>${day}</legend><div class="day">${all.map((talk) => talkTemplate(talk, filled['talk'], reader))}</div></fieldset>`)}
    </fieldset>
    ${radiosTemplate({ name: 'talkMode', legend: words.how(), options: modesOf(talks).map((value) => ({ value, words: talkModes[value]() })), chosen: filled['talkMode'] ?? '', error: errorOf('talkMode') })}`;
}

/** The ways stand beside a time only where they are fewer than all. */
function talkTemplate(talk: Talk, chosen: string | undefined, reader: Reader): TemplateResult {
  const { id, start } = talk;
  const field = `talk-${id}`;
  const who = talk.with === undefined ? nothing : html` <span class="quiet">${words.with(plainText(talk.with, reader))}</span>`;
  const ways = talk.modes.length === MODES.length ? nothing : html` <span class="quiet">${talk.modes.map((mode) => talkModes[mode]()).join(' · ')}</span>`;
  return html`<label class="choice" for=${field}><input id=${field} name="talk" type="radio" value=${id} ?checked=${id === chosen} /> <span><time datetime=${machine(start)}>${sayStart(start, localeOf(reader)).clock}</time>${who}${ways}</span></label>`;
}
