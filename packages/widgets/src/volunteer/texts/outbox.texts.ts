import { msg } from '@lit/localize';

/** What could not be sent and waits on the device. */
export const outbox = {
  ask: (): string => msg('Keep it on this device? Only if it is yours.', { id: 'volunteer.outbox.ask' }),
  why: (): string => msg('It is then sent by itself, within three days.', { id: 'volunteer.outbox.why' }),
  keep: (): string => msg('Yes, keep it', { id: 'volunteer.outbox.keep' }),
  heading: (): string => msg('Not sent yet', { id: 'volunteer.outbox.heading' }),
  sendNow: (): string => msg('Send now', { id: 'volunteer.outbox.send' }),
  remove: (): string => msg('Delete it', { id: 'volunteer.outbox.delete' }),
  removed: (): string => msg('It is deleted from this device.', { id: 'volunteer.outbox.deleted' }),
  refused: (): string => msg('It was not accepted. You can change it and send it again.', { id: 'volunteer.outbox.refused' }),
  change: (): string => msg('Change and send again', { id: 'volunteer.outbox.change' }),
  impossible: (): string => msg('It cannot be kept on this device.', { id: 'volunteer.outbox.impossible' }),
};
