export { DugnadErrorEvent } from '../controllers/error-event.ts';
export type { DugnadPortRequestEvent } from '../controllers/port-request-event.ts';
