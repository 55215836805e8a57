import type { HelpRequest, HelpState, HelpThing, HelpWhen } from '@dugnad/client/model';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { day, sayDay } from './words.ts';

const states: Readonly<Record<HelpState, () => string>> = {
  received: () => msg('Nobody asked yet', { id: 'desk.request.state.received' }),
  talking: () => msg('Talking with somebody', { id: 'desk.request.state.talking' }),
  found: () => msg('Somebody helps', { id: 'desk.request.state.found' }),
  cannot: () => msg('Nobody found', { id: 'desk.request.state.cannot' }),
  closed: () => msg('Closed', { id: 'desk.request.state.closed' }),
};

const whom: Readonly<Record<HelpRequest['for'], () => string>> = {
  myself: () => msg('For the person who asks', { id: 'desk.request.for.myself' }),
  somebody: () => msg('For somebody they know', { id: 'desk.request.for.somebody' }),
  organisation: () => msg('For somebody they look after', { id: 'desk.request.for.organisation' }),
};

const efforts: Readonly<Record<HelpRequest['effort'], () => string>> = {
  light: () => msg('Light work', { id: 'desk.request.effort.light' }),
  middling: () => msg('Not quite light work', { id: 'desk.request.effort.middling' }),
  heavy: () => msg('Heavy work', { id: 'desk.request.effort.heavy' }),
};

const things: Readonly<Record<HelpThing, () => string>> = {
  lifting: () => msg('Lifting', { id: 'desk.request.thing.lifting' }),
  stairs: () => msg('Stairs', { id: 'desk.request.thing.stairs' }),
  key: () => msg('A key', { id: 'desk.request.thing.key' }),
  medicine: () => msg('Fetch medicine', { id: 'desk.request.thing.medicine' }),
  pets: () => msg('Pets', { id: 'desk.request.thing.pets' }),
  smoke: () => msg('Smoke', { id: 'desk.request.thing.smoke' }),
  car: () => msg('A car', { id: 'desk.request.thing.car' }),
  'two-people': () => msg('Two people', { id: 'desk.request.thing.two-people' }),
};

export const sayRequestState = (state: HelpState): string => states[state]();
export const sayWhom = ({ for: who }: HelpRequest): string => whom[who]();
export const sayEffort = ({ effort }: HelpRequest): string => efforts[effort]();
export const sayThings = ({ things: all }: HelpRequest): string => all.map((thing) => things[thing]()).join(', ');

/** The same as text alone, for a message. */
export function sayWhen(when: HelpWhen): string {
  if (when.kind === 'flexible') return msg('Any time', { id: 'desk.request.when.flexible' });
  if (when.kind === 'recurring') return when.words;
  return [sayDay(when.date), ...(when.time === undefined ? [] : [when.time])].join(', ');
}

/** When help is needed; what somebody wrote keeps its direction. */
export function whenTemplate(when: HelpWhen): TemplateResult {
  if (when.kind === 'flexible') return html`${msg('Any time', { id: 'desk.request.when.flexible' })}`;
  if (when.kind === 'recurring') return html`<bdi>${when.words}</bdi>`;
  return html`${day(when.date)}${when.time === undefined ? '' : html`, <bdi dir="ltr">${when.time}</bdi>`}`;
}
