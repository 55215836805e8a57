/** What the law asks of a site that wants consent, checked against ours: docs/consent-checks.md has the list. */
import type { Journey } from '@dugnad/workbench/journeys';
import { checks, parts } from '../checks/list.ts';
import { Visit } from '../checks/visit.ts';

export const journeys: Journey[] = [...checks, ...parts].map(({ check, title, run }) => ({
  title: `check ${check}: ${title}`,
  run: (page, site) => run(new Visit(page, site)),
}));
