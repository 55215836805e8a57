import type { ShortTextData, ShortTextKind, ShortTextRenderer } from '@dugnad/client/hosted';
import { matchLanguage, registerTexts } from '@dugnad/elements/language';
import { prepareLanguage } from '@dugnad/elements/server';
import { registerVolunteerTexts } from '@dugnad/widgets/volunteer/texts';
import { loaders } from '../generated/loaders.ts';
import { sayTime } from '../pages/volunteer/help.ts';
import { reminderText } from './reminder-mail.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { tidyLine } from './tidy-words.ts';
import { youngMailWords } from './young.texts.ts';

/** Signs of printers make a message twice as dear, for telephones count letters by the dearest one. */
const forTelephone = (text: string): string => text.replaceAll(/[\u2010-\u2014]/g, '-').replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u201c-\u201e]/g, '"');

type Writers = { readonly [Kind in ShortTextKind]: (data: ShortTextData[Kind], reader: Reader) => string };

const said = (text: ShortTextData['guardian-asked']['title'], reader: Reader, most: number): string => tidyLine(ownText(text, reader).value, most);

const writers: Writers = {
  reminder: ({ from, title, shifts }, reader) => forTelephone(reminderText(said(from, reader, 40), said(title, reader, 60), tidyLine(shifts.map((shift) => sayTime(shift, reader)).join('; '), 160))),
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
