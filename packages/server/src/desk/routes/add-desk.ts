import type { FastifyInstance } from 'fastify';
import { exportRoutes } from '../exports/export-routes.ts';
import { feedbackRoutes } from '../feedback/feedback-routes.ts';
import { blockedRoutes } from '../helping/blocked-routes.ts';
import { decideRoutes } from '../helping/decide-routes.ts';
import { anonymiseRoutes } from '../helping/anonymise-routes.ts';
import { remindRoutes } from '../helping/remind-routes.ts';
import { volunteerExportRoutes } from '../helping/export-volunteers.ts';
import { guardianRoutes } from '../helping/guardian-routes.ts';
import { importRoutes } from '../helping/import-routes.ts';
import { helpingRoutes } from '../helping/helping-routes.ts';
import { offerRoutes } from '../helping/offer-routes.ts';
import { messageRoutes } from '../helping/message-routes.ts';
import { opportunityRoutes } from '../helping/opportunity-routes.ts';
import { askRoutes } from '../requests/ask-routes.ts';
import { pointRoutes } from '../requests/point-routes.ts';
import { requestRoutes } from '../requests/request-routes.ts';
import { createDesk } from '../desk.ts';
import type { DeskOptions } from '../desk.ts';
import { sheetRoutes } from '../sheets/sheet-routes.ts';
import { assistedRoutes } from '../signers/assisted-routes.ts';
import { addDeskRoutes } from './add-desk-routes.ts';
import type { DeskRoute } from './desk-route.ts';
import { petitionRoutes } from './petition-routes.ts';
import { addSignInRoutes } from './sign-in-routes.ts';
import { signerRoutes } from './signer-routes.ts';
import { siteRoutes } from './site-routes.ts';

/** Everything that the desk can be asked, with who may ask it. */
export const deskRoutes: readonly DeskRoute[] = [...petitionRoutes, ...signerRoutes, ...assistedRoutes, ...sheetRoutes, ...exportRoutes, ...helpingRoutes, ...decideRoutes, ...offerRoutes, ...guardianRoutes, ...remindRoutes, ...opportunityRoutes, ...volunteerExportRoutes, ...anonymiseRoutes, ...messageRoutes, ...importRoutes, ...blockedRoutes, ...feedbackRoutes, ...requestRoutes, ...askRoutes, ...pointRoutes, ...siteRoutes];

/** Puts the desk's interface under `/desk/api`. Its pages are files: whoever serves them serves them under `/desk/`. */
export function addDesk(server: FastifyInstance, options: DeskOptions): void {
  const desk = createDesk(options);
  void server.register(async (scope) => {
    // A form of another site can send text, but never JSON without asking first.
    scope.removeContentTypeParser('text/plain');
    addSignInRoutes(scope, desk);
    addDeskRoutes(scope, desk, deskRoutes);
  });
}
