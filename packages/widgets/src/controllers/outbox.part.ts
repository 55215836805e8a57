/** What a page fetches only when something is kept on its device. */
export { openOutbox } from '@dugnad/client/submission/outbox';
