import { connectActivities, type ConnectOptions } from './connect-activities.ts';
import { connectFeedback } from './connect-feedback.ts';
import { connectHelpRequests } from './connect-help-requests.ts';
import { connectOpportunities } from './connect-opportunities.ts';
import { connectPetitions } from './connect-petitions.ts';

export type { ConnectOptions } from './connect-activities.ts';

/**
 * Answers widgets that have an address in `src` and nobody to read it: listens for `dugnad-port-request` and provides who
 * answers: an `ActivitySource` for calendars, a `PetitionPort` for petitions, a `ShiftRegister` or an `OpportunitySource` for volunteering,
 * a `FeedbackBox` for feedback, a `HelpRequestBox` for asking for help.
 *
 * Afterwards `dugnad-connected` is dispatched on the document; a widget that asked before anybody listened asks again then.
 * Calling it twice, also from two copies of this module, does no harm.
 *
 * @returns Stops answering, once everybody who connected this root has called it.
 */
export function connect(options: ConnectOptions = {}): () => void {
  const leave = [connectActivities(options), connectPetitions(options.root), connectOpportunities(options), connectFeedback(options.root), connectHelpRequests(options.root)];
  return () => leave.forEach((one) => one());
}
