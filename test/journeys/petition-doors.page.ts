/** The two doors that a petition has: what holds for one holds for the other. */
import type { JourneySite, Page } from '@dugnad/workbench/journeys';
import { PetitionHouse } from './petition.page.ts';

export interface Door {
  /** "in the widget" */
  readonly where: string;
  /** Opens the petition in English, with its form empty. */
  open(page: Page, site: JourneySite): Promise<PetitionHouse>;
}

export const doors: readonly Door[] = [
  { where: 'in the widget', open: (page, site) => PetitionHouse.open(page, site) },
  { where: 'on the petition’s own page', open: (page, site) => PetitionHouse.openHosted(page, site) },
];
