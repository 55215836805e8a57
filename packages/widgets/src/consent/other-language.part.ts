import { chooseText, directionOf, type Text } from '@dugnad/client/model';
import { activeLanguage, availableLanguages, matchLanguage, sayFrom, wantedLanguageAt } from '@dugnad/elements/language';
import { chooseLayerLanguage } from './choose-layer-language.ts';
import { loaders } from './generated/loaders.ts';
import type { Voice } from './voice.ts';

/**
 * Where the association has no words in the page's language, or the visitor asked for easy ones.
 *
 * @param place Whose languages are wanted unless some are told.
 */
export async function chooseVoice(texts: readonly Text[], place: Element, wanted: readonly string[] = [wantedLanguageAt(place), activeLanguage()]): Promise<Voice> {
  const language = chooseLayerLanguage(texts, availableLanguages(), wanted);
  const ours = matchLanguage([language], availableLanguages());
  const words = ours === activeLanguage() ? undefined : await loaders[ours]?.().catch(() => undefined);
  return {
    language,
    dir: directionOf(language),
    read: (text) => chooseText(text, [language]).value,
    say: (draw) => (ours === activeLanguage() ? draw() : sayFrom(words?.templates ?? {}, draw)),
  };
}
