import type { Opportunity } from '@dugnad/client/model';

const root = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Languages that somebody could talk in here: those of whoever talks with them, then those of what there is to do; each once, as the first wrote it. */
export function talkedLanguages({ contact, languages }: Pick<Opportunity, 'contact' | 'languages'>): string[] {
  const all = [...(contact.languages ?? []), ...languages.map(({ code }) => code)];
  return all.filter((tag, index) => all.findIndex((other) => root(other) === root(tag)) === index);
}
