import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Volunteer } from '../../api/helping-answers.ts';
import type { Place } from '../../app/desk-page.ts';

type Who = Pick<Volunteer, 'id' | 'name'>;

function decide({ id }: Who, shiftId: string, decision: 'in' | 'released', place: Place): (event: Event) => void {
  const path = `${place.sitePath}/sign-ups/${encodeURIComponent(id)}/shifts/${encodeURIComponent(shiftId)}`;
  return place.onPress(() => place.api.write('PUT', path, { decision }));
}

/** After a talk: what was held, or has become free meanwhile, is theirs. */
export function placeButton(who: Who, shiftId: string, place: Place, variant: 'filled' | 'outline' = 'outline'): TemplateResult {
  return html`<dugnad-button variant=${variant} @click=${decide(who, shiftId, 'in', place)}>${msg(str`We have talked: ${who.name} gets the place`, { id: 'desk.help.give' })}</dugnad-button>`;
}

export function letGoButton(who: Who, shiftId: string, place: Place): TemplateResult {
  return html`<dugnad-button variant="quiet" @click=${decide(who, shiftId, 'released', place)}>${msg(str`Not this time: ${who.name}`, { id: 'desk.help.not-now' })}</dugnad-button>`;
}

/** Out of the waiting list, by a person. */
export function chooseButton(who: Who, shiftId: string, place: Place): TemplateResult {
  return html`<dugnad-button @click=${decide(who, shiftId, 'in', place)}>${msg(str`Give ${who.name} a place`, { id: 'desk.board.choose' })}</dugnad-button>`;
}

export function takeOutButton(who: Who, shiftId: string, place: Place): TemplateResult {
  return html`<dugnad-button variant="quiet" @click=${decide(who, shiftId, 'released', place)}>${msg(str`Take ${who.name} out`, { id: 'desk.board.take-out' })}</dugnad-button>`;
}
