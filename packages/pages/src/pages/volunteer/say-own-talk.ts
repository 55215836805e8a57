import type { OwnShift, OwnTalk } from '@dugnad/client/hosted';
import { talk as words, talkModes } from '@dugnad/widgets/volunteer/texts';

import { coordinatorWords, talkWays } from '../../mails/volunteer.texts.ts';
import { plainText } from '../draw-text.ts';

type Asker = Parameters<typeof plainText>[1];
type Talking = OwnShift & { talk: OwnTalk };

const together = (parts: readonly string[]): string => parts.join(' · ');
const sayWith = ({ talk }: Talking, reader: Asker): string => words.with(plainText(talk.with, reader));

/** To the volunteer: that it is booked, and how; of one that is not theirs, only how it stands, which is `said`. */
export function sayOwnTalk(talking: Talking, said: string, reader: Asker): string {
  const { status, talk: { mode } } = talking;
  const how = mode === undefined ? [] : [talkModes[mode]()];
  return together([...(status === 'confirmed' ? [words.booked(), ...how] : [said]), sayWith(talking, reader)]);
}

/** To the coordinator: how, with whom, and how it stands where that is not as booked. */
export function sayTalkOfOther(talking: Talking, said: string, reader: Asker): string {
  const { status, isDouble = false, talk: { mode } } = talking;
  const how = mode === undefined ? coordinatorWords.aTalk() : talkWays[mode]();
  if (isDouble && status === 'gone') return together([how, sayWith(talking, reader), coordinatorWords.talkBefore()]);
  return together([how, sayWith(talking, reader), ...(status === 'confirmed' ? [] : [said]), ...(isDouble ? [coordinatorWords.double()] : [])]);
}
