import { calledBy, writeBlock } from './mail-draft.ts';
import type { BlockWriters, MailBlock, MailDraft, Said } from './mail-draft.ts';
import { tidyLine, tidyParagraphs } from './tidy-words.ts';

const valueOf = (said: Said): string => (typeof said === 'string' ? said : said.value);
const lineOf = (said: Said): string => tidyLine(valueOf(said));

const paragraphs = (said: Said): string => tidyParagraphs(valueOf(said)).join('\n\n');
// On a line of its own, so that a program for mails finds its end.
const addressLines = ({ label, address }: { label: string; address: string }): string => `${label}:\n${address}`;

const writers: BlockWriters = {
  title: ({ text }) => lineOf(text),
  subject: ({ text }) => lineOf(text),
  words: ({ text }) => paragraphs(text),
  quiet: ({ text }) => paragraphs(text),
  quote: ({ text }) => paragraphs(text).replace(/^/gm, '> '),
  facts: ({ facts }) => facts.map(({ label, value }) => `${calledBy(label)} ${lineOf(value)}`).join('\n'),
  call: ({ label, number, note }) => `${label}: ${tidyLine(number)}${note === undefined ? '' : `, ${note}`}`,
  row: ({ text }) => text,
  code: ({ code }) => `    ${code}`,
  button: addressLines,
  link: addressLines,
};

/** The mail as plain text: no line is broken within a sentence, for screens differ. */
export function writeText({ blocks, foot }: MailDraft): string {
  const write = (list: readonly MailBlock[]): string => list.map((block) => writeBlock(block, writers)).filter((text) => text !== '').join('\n\n');
  // What stands under "-- " is a signature, which programs for mails show quietly (RFC 3676 §4.3).
  return `${write(blocks)}\n\n-- \n${write(foot)}\n`;
}
