import { msg, str } from '@lit/localize';

/** What stands in the place of the form. */
export const states = {
  loading: (): string => msg('Fetching the form …', { id: 'help-request.loading' }),
  failed: (): string => msg('The form could not be fetched.', { id: 'help-request.failed' }),
  offline: (): string => msg('You have no connection just now.', { id: 'help-request.offline' }),
  retry: (): string => msg('Try again', { id: 'help-request.retry' }),
};

/** What a request lacks yet, in few words each. */
export const missing = {
  heading: (): string => msg('Still missing', { id: 'help-request.missing.heading' }),
  /** `list`: `what, when`. */
  still: (list: string): string => msg(str`Still missing: ${list}.`, { id: 'help-request.missing.still' }),
  none: (): string => msg('Nothing is missing. You can send it.', { id: 'help-request.missing.none' }),
  for: (): string => msg('for whom', { id: 'help-request.missing.for' }),
  organisation: (): string => msg('the name of the centre', { id: 'help-request.missing.organisation' }),
  what: (): string => msg('what', { id: 'help-request.missing.what' }),
  when: (): string => msg('when', { id: 'help-request.missing.when' }),
  date: (): string => msg('which day', { id: 'help-request.missing.date' }),
  rhythm: (): string => msg('how often', { id: 'help-request.missing.rhythm' }),
  effort: (): string => msg('how heavy', { id: 'help-request.missing.effort' }),
  place: (): string => msg('where', { id: 'help-request.missing.place' }),
  name: (): string => msg('your name', { id: 'help-request.missing.name' }),
  phone: (): string => msg('how we reach you', { id: 'help-request.missing.phone' }),
};
