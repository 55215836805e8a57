import { msg } from '@lit/localize';

/** What somebody can say beside, if they want. */
export const more = {
  availability: (): string => msg('When can you help?', { id: 'volunteer.more.availability' }),
  availabilityWhy: (): string => msg('Tick what suits you most weeks. Nothing is decided by it.', { id: 'volunteer.more.availability.why' }),
  languages: (): string => msg('Languages that you can talk in', { id: 'volunteer.more.languages' }),
};

/** Parts of a day. */
export const parts = {
  morning: (): string => msg('Morning', { id: 'volunteer.more.morning' }),
  afternoon: (): string => msg('Afternoon', { id: 'volunteer.more.afternoon' }),
  evening: (): string => msg('Evening', { id: 'volunteer.more.evening' }),
};
