import { ageFaults, declarationsOf } from '@dugnad/client/model';
import type { KeptSignUp, StoredOpportunity } from '../../store/opportunity-store.ts';
import type { SignUpRow } from '../../store/tables.ts';

type Said = Pick<KeptSignUp, 'oldEnough' | 'guardian' | 'declarations'>;
type Asking = Pick<StoredOpportunity, 'id' | 'minimumAge' | 'guardianBelow' | 'requirements'>;

/** How old somebody is, and every declaration as it reads now; on paper is an answer too. */
function hasSaid(said: Said, task: Asking): boolean {
  const { declarations = [] } = said;
  return ageFaults(task, said).length === 0 && declarationsOf(task).every(({ id, version }) => declarations.some((one) => one.id === id && one.version === version));
}

/**
 * Whether a task asks for something that one person has not been asked: they signed up for other tasks, or before this one asked for it. Whoever has talked
 * with them about this very task has asked aloud.
 *
 * @param own all sign-ups of that person
 */
export function isToBeAsked(task: Asking, own: readonly Pick<SignUpRow, 'id' | 'opportunity_id' | 'data'>[], talked: ReadonlySet<string | null>): boolean {
  const here = own.filter(({ opportunity_id: of }) => of === task.id);
  return !hasSaid({}, task) && !here.some(({ id, data }) => talked.has(id) || hasSaid(JSON.parse(data) as Said, task));
}
