import type { HelpPoint, HelpPointInput } from '../../model/help-request.ts';

/** A help point as it was written down, with what the schema fills in; it is not checked, and the schema library is not needed. */
export const completeHelpPoint = (point: HelpPointInput): HelpPoint => ({ status: 'open', ...point, controller: { receivers: [], ...point.controller } }) as HelpPoint;
