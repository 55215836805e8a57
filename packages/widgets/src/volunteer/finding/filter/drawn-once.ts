import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';

type Draw = (model: VolunteerModel, opportunity: Opportunity) => TemplateResult;

const MINUTE = 60_000;

/** All that the words of a card follow from: what is full, over or near is told by the minute, and each widget opens a thing in itself. */
export function followsFrom({ languages, now, open, finding: { wishes } }: VolunteerModel, opportunity: Opportunity): unknown[] {
  return [opportunity, open, languages.join(), Math.floor(now / MINUTE), JSON.stringify(wishes.near)];
}

/** What a card says; not looked at again while nothing is different that it follows from: a filter changes which cards are shown, and hardly ever what they say. */
export function drawnOnce(model: VolunteerModel, opportunity: Opportunity, draw: Draw): DirectiveResult {
  return guard(followsFrom(model, opportunity), () => draw(model, opportunity));
}
