import type { ShortTextData, ShortTextKind, ShortTextRenderer } from '@dugnad/client/hosted';
import { matchLanguage, registerTexts } from '@dugnad/elements/language';
import { prepareLanguage } from '@dugnad/elements/server';
import { registerVolunteerTexts } from '@dugnad/widgets/volunteer/texts';
import { loaders } from '../generated/loaders.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { tidyLine } from './tidy-words.ts';
import { youngMailWords } from './young.texts.ts';

type Writers = { readonly [Kind in ShortTextKind]: (data: ShortTextData[Kind], reader: Reader) => string };

const said = (text: ShortTextData['guardian-asked']['title'], reader: Reader, most: number): string => tidyLine(ownText(text, reader).value, most);

const writers: Writers = {
  'guardian-asked': ({ name, title, contact }, reader) => youngMailWords.text(tidyLine(name, 40), said(title, reader, 60), said(contact, reader, 40)),
};

/**
 * Writes a message for a telephone: one line in the language of its reader.
 *
 * @throws TypeError for a kind that nobody knows
 */
export const renderShortText: ShortTextRenderer = async (kind, data, { languages }) => {
  if (!Object.hasOwn(writers, kind)) throw new TypeError(`There is no message of the kind "${kind}".`);
  registerVolunteerTexts();
  registerTexts(loaders);
  const language = matchLanguage(languages, Object.keys(loaders));
  const speak = await prepareLanguage(language);
  // From here on in one go: the next one may be in another language.
  speak();
  return { text: writers[kind](data, { language, languages }), language };
};
