// A file of its own: pages load it when a record has to wait, and not before.
export { openOutbox } from '@dugnad/client/submission/outbox';
