/** Each check with its page, ready to be run. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { checks } from '../list.ts';
import { Visit } from '../visit.ts';
import { mutants } from './list.ts';

export const cases = mutants.map(({ check, breaks, caught, change }) => ({
  check,
  breaks,
  caught,
  run: async (page: Page, site: JourneySite): Promise<void> => checks.find((one) => one.check === check)?.run(new Visit(page, site, change)),
}));
