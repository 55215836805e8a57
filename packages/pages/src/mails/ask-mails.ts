import type { MailData } from '@dugnad/client/hosted';
import type { HelpRequest, HelpSeeker } from '@dugnad/client/model';
import { ask, asked, askedFor, askedWhen, efforts, things } from '@dugnad/widgets/help-request/texts';
import { sent } from '@dugnad/widgets/volunteer/texts';
import { msg } from '@lit/localize';
import { ownRequest, states } from '../pages/ask/ask.texts.ts';
import { sayHelpWhen } from '../pages/ask/say-when.ts';
import { nameLanguage } from '../pages/petition/contact.template.ts';
import { askAnswers, askMailWords } from './ask.texts.ts';
import { deskBlocks, helpWhenFact } from './coordinator-mails.ts';
import { formatDay } from './format-day.ts';
import { helpTitle } from './help-mails.ts';
import type { Fact, MailBlock, MailDraft, Said } from './mail-draft.ts';
import { pasteRow } from './paste-row.ts';
import { foreign, ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { plain } from './say-shifts.ts';
import { footBlocks, greeting, quiet, words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';
import { coordinatorWords, helpMailWords, newsWords } from './volunteer.texts.ts';

const referenceFact = (reference: string): Fact => ({ label: msg('Reference', { id: 'mails.confirmed.reference' }), value: { value: reference, lang: '', dir: 'ltr' } });
const facts = (all: readonly Fact[]): MailBlock => ({ kind: 'facts', facts: all });
const nameOf = ({ help }: Pick<MailData['asked'], 'help'>, reader: Reader): string => tidyLine(ownText(help.contact.name, reader).value, 80);

/** The way to one's own page, and what is true of its link. */
const ownPageBlocks = (link: string): MailBlock[] => [
  words(askMailWords.page()),
  { kind: 'button', label: helpMailWords.open(), address: link },
  quiet(msg('Keep this mail. The link in it is only for you.', { id: 'mails.confirmed.keep' })),
];

/** When, by what was chosen, which tells two requests apart. Nothing of what was typed: the mailbox may be that of a stranger. */
const sayChosen = (when: HelpRequest['when'], reader: Reader): string => (when.kind === 'recurring' ? askedWhen.recurring() : sayHelpWhen(when, reader));

/** To whoever asked: what happens now, by whom, when. */
export function askedMail(data: MailData['asked'], reader: Reader): MailDraft {
  const { help, name, reference, when, link, answerBy, deleteAfter } = data;
  const day = sayChosen(when, reader);
  return {
    subject: askMailWords.subject(day),
    blocks: [
      { kind: 'title', text: sent.received() },
      greeting(name),
      facts([{ label: ask.when(), value: day }]),
      words(asked.next(nameOf(data, reader))),
      ...(answerBy === undefined ? [] : [words(plain(sent.answerBy(formatDay(answerBy, reader.language))))]),
      facts([referenceFact(reference)]),
      ...ownPageBlocks(link),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}

/** To whoever asked: what became of it, in our words and in the coordinator's. */
export function helpAnswerMail({ help, name, reference, when, status, known, answer, link, deleteAfter }: MailData['help-answer'], reader: Reader): MailDraft {
  const day = sayChosen(when, reader);
  return {
    subject: askAnswers[status](day),
    blocks: [
      { kind: 'title', text: states[known ? 'known' : status]() },
      greeting(name),
      facts([{ label: ask.when(), value: day }]),
      ...(answer === undefined ? [] : [{ kind: 'quote', text: foreign(answer) } as const]),
      ...(status === 'cannot' ? [words(ownRequest.insteadHow())] : []),
      facts([referenceFact(reference)]),
      ...ownPageBlocks(link),
    ],
    foot: footBlocks({ ...help, retention: { deleteAfter } }, reader),
  };
}

/** The number to tap, with what was asked about it right beside it. */
function personBlocks({ phone, email, noCalls }: HelpSeeker): MailBlock[] {
  const note = noCalls ? { note: coordinatorWords.noCalls() } : {};
  return [
    ...(phone === undefined ? [] : [{ kind: 'call', label: msg('Phone', { id: 'mails.phone' }), number: phone, ...note } as const]),
    ...(email === undefined ? [] : [facts([{ label: coordinatorWords.email(), value: { value: email, lang: '', dir: 'ltr' } }])]),
  ];
}

const sayThings = ({ things: all }: HelpRequest): string => all.map((thing) => things[thing]()).join(', ');

/** Everything else that was said, each by the question that it answers. */
function requestFacts({ reference, request }: MailData['help-request'], reader: Reader): Fact[] {
  const { for: whom, organisation, when, effort, place, language } = request;
  const fact = (label: string, value: Said | undefined): Fact[] => (value === undefined || value === '' ? [] : [{ label, value }]);
  return [
    ...fact(ask.for(), askedFor[whom]()),
    ...fact(ask.organisation(), organisation === undefined ? undefined : foreign(organisation)),
    helpWhenFact(when, reader),
    ...fact(ask.effort(), efforts[effort]()),
    ...fact(ask.things(), sayThings(request)),
    ...fact(ask.place(), foreign(place)),
    ...fact(coordinatorWords.reads(), nameLanguage(language, reader)),
    referenceFact(reference),
  ];
}

function rowOf({ reference, request }: MailData['help-request'], reader: Reader): string {
  const { person: { name, phone, email, noCalls }, organisation, what, when, effort, place } = request;
  return pasteRow([reference, name, phone, noCalls ? coordinatorWords.noCalls() : '', email, organisation, sayHelpWhen(when, reader), what, efforts[effort](), sayThings(request), place]);
}

/** Who asks for what, and when; or for what somebody is looked for once more. */
function sayRequest({ request: { person, what, when }, again = false }: MailData['help-request'], reader: Reader): string {
  const about = [tidyLine(what, 60), tidyLine(sayHelpWhen(when, reader), 60)] as const;
  return again ? askMailWords.again(...about) : askMailWords.asks(tidyLine(person.name, 60), ...about);
}

/** To the coordinator: all that one needs to look for somebody, in one mail. */
export function helpRequestMail(data: MailData['help-request'], reader: Reader): MailDraft {
  const { help, request, again = false, answerBy, deskUrl } = data;
  const { person, what } = request;
  const subject = sayRequest(data, reader);
  return {
    subject,
    blocks: [
      { kind: 'title', text: subject },
      ...(again ? [words(askMailWords.gone())] : []),
      ...personBlocks(person),
      { kind: 'quote', text: foreign(what) },
      facts(requestFacts(data, reader)),
      ...(answerBy === undefined ? [] : [words(coordinatorWords.promised(formatDay(answerBy, reader.language)))]),
      ...(person.email === undefined ? [] : [words(coordinatorWords.answer())]),
      ...deskBlocks(deskUrl),
      words(coordinatorWords.row()),
      { kind: 'row', text: rowOf(data, reader) },
    ],
    foot: [{ kind: 'quiet', text: ownText(help.controller.name, reader) }],
  };
}

/** To the coordinator: nothing of it is left. */
export function helpWithdrawnMail({ help, reference }: MailData['help-withdrawn'], reader: Reader): MailDraft {
  const subject = askMailWords.withdrawn(reference, helpTitle(help, reader));
  return { subject, blocks: [{ kind: 'title', text: subject }, facts([referenceFact(reference)]), words(newsWords.erased())], foot: [{ kind: 'quiet', text: ownText(help.controller.name, reader) }] };
}
