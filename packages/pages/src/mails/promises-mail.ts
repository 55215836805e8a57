import type { MailData, PromisedAnswer } from '@dugnad/client/hosted';
import { msg, str } from '@lit/localize';
import { nameOf } from './coordinator-mails.ts';
import { formatDay } from './format-day.ts';
import { callerOf } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft } from './mail-draft.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { greeting, words } from './signer-blocks.ts';

type Data = MailData['promises'];

const texts = {
  soon: {
    subject: (): string => msg('Somebody waits for your answer', { id: 'mails.promises.soon' }),
    lead: (): string => msg('You have promised an answer. Nobody has written down a talk yet:', { id: 'mails.promises.soon.lead' }),
  },
  over: {
    subject: (): string => msg('Nobody has answered in time', { id: 'mails.promises.over' }),
    lead: (): string => msg('These people were promised an answer. Nobody has written down that one was given:', { id: 'mails.promises.over.lead' }),
  },
  by: (name: string, moment: string): string => msg(str`${name} was promised an answer by ${moment}.`, { id: 'mails.promises.by' }),
  who: (): string => msg('Who was to answer', { id: 'mails.promises.who' }),
};

/** Who waits, for what, and until when it was promised; to somebody else than the contact, who that is. How they are reached stands at the desk. */
function waiting({ help, reference, name, answerBy }: PromisedAnswer, { what }: Data, reader: Reader): MailBlock[] {
  const facts: Fact[] = [
    ...(what === 'over' ? [{ label: texts.who(), value: callerOf(help, reader) }] : []),
    { label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } },
  ];
  return [{ kind: 'subject', text: ownText(help.title, reader) }, words(texts.by(nameOf({ name }), formatDay(answerBy, reader.language))), { kind: 'facts', facts }];
}

/** Promised answers that nobody has given: a day before they run out, or once they have. */
export function promisesMail(data: Data, reader: Reader): MailDraft {
  const { what, controller, deskUrl, to, people } = data;
  const { subject, lead } = texts[what];
  return {
    subject: subject(),
    blocks: [
      { kind: 'title', text: subject() },
      ...(to === undefined ? [] : [greeting(to)]),
      words(lead()),
      ...people.flatMap((one) => waiting(one, data, reader)),
      { kind: 'button', label: msg('Open the desk', { id: 'mails.desk' }), address: deskUrl },
    ],
    foot: [{ kind: 'quiet', text: ownText(controller, reader) }],
  };
}
