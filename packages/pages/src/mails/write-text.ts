import type { MailBlock, MailDraft, Said } from './mail-draft.ts';
import { tidyLine, tidyParagraphs } from './tidy-words.ts';

const valueOf = (said: Said): string => (typeof said === 'string' ? said : said.value);
const lineOf = (said: Said): string => tidyLine(valueOf(said));

function writeBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'title':
    case 'subject':
      return lineOf(block.text);
    case 'words':
    case 'quiet':
      return tidyParagraphs(valueOf(block.text)).join('\n\n');
    case 'quote':
      return tidyParagraphs(valueOf(block.text)).join('\n\n').replace(/^/gm, '> ');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${lineOf(value)}`).join('\n');
    case 'code':
      return `    ${block.code}`;
    case 'button':
    case 'link':
      // On a line of its own, so that a program for mails finds its end.
      return `${block.label}:\n${block.address}`;
  }
}

/** The mail as plain text: no line is broken within a sentence, for screens differ. */
export function writeText({ blocks, foot }: MailDraft): string {
  const write = (list: readonly MailBlock[]): string => list.map(writeBlock).filter((text) => text !== '').join('\n\n');
  // What stands under "-- " is a signature, which programs for mails show quietly (RFC 3676 §4.3).
  return `${write(blocks)}\n\n-- \n${write(foot)}\n`;
}
