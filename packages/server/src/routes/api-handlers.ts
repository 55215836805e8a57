import type { Backend } from '../petitions/backend.ts';
import type { ApiHandlers } from './add-api-routes.ts';
import { adminHandlers } from './admin.ts';
import { consentEventHandlers } from './consent-events.ts';
import { feedbackHandlers } from './feedback.ts';
import { offerHandlers } from './offers.ts';
import { helpHandlers } from './help.ts';
import { opportunityHandlers } from './opportunities.ts';
import { ownSignatureHandlers } from './own-signature.ts';
import { readPetitionHandlers } from './read-petition.ts';
import { saveOpportunityHandlers } from './save-opportunity.ts';
import { signPetitionHandlers } from './sign-petition.ts';
import type { Signing } from './sign-petition.ts';

/** A handler for every row of the table. */
export function createApiHandlers(backend: Backend, signing: Signing): ApiHandlers {
  return {
    ...readPetitionHandlers(backend),
    ...signPetitionHandlers(backend, signing),
    ...ownSignatureHandlers(backend, signing),
    ...consentEventHandlers(backend, signing),
    ...opportunityHandlers(backend),
    ...feedbackHandlers(backend),
    ...offerHandlers(backend, signing),
    ...helpHandlers(backend, signing),
    ...adminHandlers(backend),
    ...saveOpportunityHandlers(backend),
  };
}
