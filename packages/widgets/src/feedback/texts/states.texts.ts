import { msg } from '@lit/localize';

/** What stands around the form, and in its place. */
export const states = {
  name: (): string => msg('Tell us how it was', { id: 'feedback.name' }),
  loading: (): string => msg('Fetching the questions …', { id: 'feedback.loading' }),
  failed: (): string => msg('The questions could not be fetched.', { id: 'feedback.failed' }),
  offline: (): string => msg('You have no connection just now.', { id: 'feedback.offline' }),
  retry: (): string => msg('Try again', { id: 'feedback.retry' }),
  closed: (): string => msg('These questions are closed. Thank you to all who answered.', { id: 'feedback.closed' }),
  talk: (): string => msg('You can still tell us how it was:', { id: 'feedback.closed.talk' }),
  /** Above the contact, where one can answer. */
  reply: (): string => msg('Do you want a reply? Then talk with us instead.', { id: 'feedback.reply' }),
};

/** After sending. */
export const sent = {
  heading: (): string => msg('Thank you. Your answers count.', { id: 'feedback.sent.heading' }),
  /** Whoever takes it gives no answer that can be read. */
  unanswered: (): string => msg('Thank you. Your answers have been sent.', { id: 'feedback.sent.unanswered' }),
  unknown: (): string => msg('We get no reply here, so we cannot see whether they arrived.', { id: 'feedback.sent.unknown' }),
  another: (): string => msg('Answer for somebody else', { id: 'feedback.sent.another' }),
};

/** What could not be sent and waits on the device. */
export const outbox = {
  ask: (): string => msg('Keep it on this device? Only if it is yours.', { id: 'feedback.outbox.ask' }),
  why: (): string => msg('It is then sent by itself, within three days.', { id: 'feedback.outbox.why' }),
  keep: (): string => msg('Yes, keep it', { id: 'feedback.outbox.keep' }),
  heading: (): string => msg('Not sent yet', { id: 'feedback.outbox.heading' }),
  sendNow: (): string => msg('Send now', { id: 'feedback.outbox.send' }),
  remove: (): string => msg('Delete it', { id: 'feedback.outbox.delete' }),
  removed: (): string => msg('It is deleted from this device.', { id: 'feedback.outbox.deleted' }),
  refused: (): string => msg('It was not accepted. Please delete it, and answer again.', { id: 'feedback.outbox.refused' }),
  impossible: (): string => msg('It cannot be kept on this device.', { id: 'feedback.outbox.impossible' }),
};
