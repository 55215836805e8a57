import type { TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';

type Draw = (model: VolunteerModel, opportunity: Opportunity) => TemplateResult;

const MINUTE = 60_000;

/** A model is of one drawing: what all of its cards have in common is written once, not for each of a hundred. */
const written = new WeakMap<VolunteerModel, string>();

function inCommon(model: VolunteerModel): string {
  const { languages, now, finding: { wishes } } = model;
  const known = written.get(model) ?? JSON.stringify([languages, Math.floor(now / MINUTE), wishes.near]);
  written.set(model, known);
  return known;
}

/** All that the words of a card follow from: what is full, over or near is told by the minute, and each widget opens a thing in itself. */
export function followsFrom(model: VolunteerModel, opportunity: Opportunity): unknown[] {
  return [opportunity, model.open, inCommon(model)];
}

/** What a card says; not looked at again while nothing is different that it follows from: a filter changes which cards are shown, and hardly ever what they say. */
export function drawnOnce(model: VolunteerModel, opportunity: Opportunity, draw: Draw): DirectiveResult {
  return guard(followsFrom(model, opportunity), () => draw(model, opportunity));
}
