import type { TemplateResult } from 'lit';
import type { Opportunity } from '@dugnad/client/model';
import type { VolunteerModel } from '../../volunteer.model.ts';

type Draw = (model: VolunteerModel, opportunity: Opportunity) => TemplateResult;

interface Drawn {
  readonly by: string;
  readonly open: VolunteerModel['open'];
  readonly template: TemplateResult;
}

const MINUTE = 60_000;
const drawn = new WeakMap<Opportunity, Drawn>();

/** All that the words of a card follow from beside what it is about: what is full, over or near is told by the minute. */
const drawnBy = ({ languages, now, finding: { wishes } }: VolunteerModel): string => JSON.stringify([languages, Math.floor(now / MINUTE), wishes.near]);

/** What a card says, as it was drawn before if nothing of it is different now: a filter changes which cards are shown, and hardly ever what they say. */
export function drawnOnce(model: VolunteerModel, opportunity: Opportunity, draw: Draw): TemplateResult {
  const [before, by] = [drawn.get(opportunity), drawnBy(model)];
  // Two widgets may show the same thing, and each opens it in itself.
  if (before?.by === by && before.open === model.open) return before.template;
  const template = draw(model, opportunity);
  drawn.set(opportunity, { by, open: model.open, template });
  return template;
}
