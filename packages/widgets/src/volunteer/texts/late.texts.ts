import { msg } from '@lit/localize';

/** That what waited on this device was sent while somebody looked at something else. */
export const late = {
  sent: (): string => msg('What was kept here has been sent.', { id: 'volunteer.outbox.sent' }),
  receipt: (): string => msg('See the receipt', { id: 'volunteer.outbox.receipt' }),
};
