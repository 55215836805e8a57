import { makeChoiceEntry } from '@dugnad/client/consent';
import type { ConsentAnswers, ConsentEntry, ConsentHow } from '@dugnad/client/ports';
import type { SiteConfig } from '../consent-api.ts';
import { readShown } from './read-shown.ts';
import { sendEntry } from './send-entry.ts';

/** What was answered, how, and what stood there. */
export interface GivenAnswer {
  readonly how: ConsentHow;
  readonly before: ConsentAnswers;
  readonly after: ConsentAnswers;
}

/** The record of an answer, with the notice that it points at. */
export function entryOf(config: SiteConfig, { how: { shown, layer, component, language, control }, before, after }: GivenAnswer): Promise<ConsentEntry> {
  const seen = { layer, component, language, ...readShown(shown) };
  return makeChoiceEntry({ config, shown: seen, control, before, after, origin: location.origin });
}

/** Makes the record of an answer and sends it to who keeps the proof. Fetched after the answer is drawn; nobody waits for it. */
export async function keepChoice(config: SiteConfig, given: GivenAnswer): Promise<void> {
  const entry = await entryOf(config, given);
  if (config.records) await sendEntry(config.records, entry);
}
