import type { MailData, VolunteerGap, VolunteerMail } from '@dugnad/client/hosted';
import { sayTime } from '../pages/volunteer/help.ts';
import { aboutBlocks, deskBlocks, nameOf, newBlocks, newsBlocks, rowOf, sayNew, sayNews } from './coordinator-mails.ts';
import { formatCount } from './format-day.ts';
import { helpTitle } from './help-mails.ts';
import type { MailBlock, MailDraft } from './mail-draft.ts';
import { ownText } from './reader.ts';
import type { Reader } from './reader.ts';
import { words } from './signer-blocks.ts';
import { tidyLine } from './tidy-words.ts';
import { digestWords } from './volunteer.texts.ts';

type Digest = MailData['volunteer-digest'];

const about = (text: string): MailBlock => ({ kind: 'subject', text });

function endingBlocks(ending: VolunteerMail, reader: Reader): MailBlock[] {
  return [about(digestWords.ending(nameOf(ending.person), helpTitle(ending.help, reader))), ...aboutBlocks(ending, reader)];
}

/** When, where one helps, and how many are missing: a number that fits every language. */
function gapBlocks(gaps: readonly VolunteerGap[], reader: Reader): MailBlock[] {
  if (gaps.length === 0) return [];
  const facts = gaps.map((gap) => ({ label: `${helpTitle(gap, reader)}, ${sayTime(gap, reader)}`, value: formatCount(gap.missing, reader.language) }));
  return [about(digestWords.gaps()), { kind: 'facts', facts }];
}

/** All rows in one piece: whoever pastes it once has them all. */
function rowBlocks(fresh: Digest['fresh'], reader: Reader): MailBlock[] {
  return fresh.length === 0 ? [] : [words(digestWords.rows()), { kind: 'row', text: fresh.map((one) => rowOf(one, reader)).join('\n') }];
}

/** The one mail of the day: whose place runs out first, then who is new, what others did, and what is missing. */
export function volunteerDigestMail({ site, deskUrl, fresh, news, ending, gaps }: Digest, reader: Reader): MailDraft {
  const own = ownText(site, reader);
  // What to prepare is seen where the button of the whole mail leads.
  const atDesk = deskUrl === undefined ? {} : { deskUrl };
  return {
    subject: digestWords.subject(tidyLine(own.value, 120)),
    blocks: [
      { kind: 'title', text: digestWords.title() },
      ...ending.flatMap((one) => endingBlocks(one, reader)),
      ...fresh.flatMap((one) => [about(sayNew(one, reader)), ...newBlocks({ ...one, ...atDesk }, reader)]),
      ...news.flatMap((one) => [about(sayNews(one, reader)), ...newsBlocks(one, reader)]),
      ...gapBlocks(gaps, reader),
      ...deskBlocks(deskUrl),
      ...rowBlocks(fresh, reader),
    ],
    foot: [{ kind: 'quiet', text: own }],
  };
}
