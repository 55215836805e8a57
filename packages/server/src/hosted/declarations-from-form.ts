import type { FilledForm } from '@dugnad/client/hosted';
import { declarationsOf } from '@dugnad/client/model';
import type { Declared, SignUp } from '@dugnad/client/model';
import type { StoredOpportunity } from '../store/opportunity-store.ts';

/** The page sends along which text stood there; whether it is the one that is asked is checked like any other sign-up. */
function answered(filled: FilledForm, id: string): Declared[] {
  const { [`declaration-${id}`]: method, [`declarationVersion-${id}`]: version = '', [`declarationHash-${id}`]: textSha256 = '' } = filled;
  return method === 'online' || method === 'paper' ? [{ id, version, textSha256, method }] : [];
}

/** What somebody chose of each declaration that is asked. */
export function declarationsFromForm(filled: FilledForm, opportunity: Pick<StoredOpportunity, 'requirements'>): Pick<SignUp, 'declarations'> {
  const declarations = declarationsOf(opportunity).flatMap(({ id }) => answered(filled, id));
  return declarations.length === 0 ? {} : { declarations };
}
