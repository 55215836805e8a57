import { join } from 'node:path';
import { SAMPLE_ROUND } from '@dugnad/client/contract';
import { createHttpFeedbackBox } from '@dugnad/client/http';
import type { FeedbackInput, FeedbackReceipt } from '@dugnad/client/model';
import { Random } from '../../fuzz-ics/random.ts';
import { askRows } from '../ask-rows.ts';
import { Device, PATIENCE } from '../device.ts';
import type { Wish } from '../device.ts';
import { FaultStage, type FaultReport, type FaultRun, type Subject } from '../fault-stage.ts';
import { put } from '../open-petition.ts';
import { PETITION, seededUuid } from '../people.ts';
import { rowsOf } from '../server-process.ts';
import { openDevices, sendAll } from '../through-the-line.ts';
import { compareFeedback, RECEIVED } from './compare-feedback.ts';
import type { FeedbackEntry } from './compare-feedback.ts';
import type { KeptFeedback } from './kept-feedback.ts';

const { id: ROUND, ...round } = SAMPLE_ROUND;

function feedbackRound({ place }: FaultRun): Subject<KeptFeedback> {
  return {
    async open(origin) {
      await put(origin, `sites/${PETITION.siteId}`, { name: 'Grønlia Vel', origins: [] });
      await put(origin, `feedback/${ROUND}`, { ...round, siteId: PETITION.siteId, state: 'open' });
    },
    path: `/embed/feedback/${ROUND}`,
    rows: () => askRows(new URL('read-feedback.ts', import.meta.url), rowsOf(place), ROUND),
  };
}

function deviceAt(src: string, place: { folder: string; name: string; random: Random }): Device<FeedbackInput, FeedbackReceipt> {
  const box = createHttpFeedbackBox({ src, timeout: PATIENCE });
  return new Device({ ...place, channel: `feedback ${src}`, send: (body, how) => box.send(body, how), toldBy: () => RECEIVED });
}

/** Whoever writes says something that nobody else does. */
function makeWish(random: Random, index: number): Wish<FeedbackInput> & { entry: FeedbackEntry } {
  const answers = [
    { id: 'mood', value: random.pick(['very-bad', 'bad', 'middling', 'good', 'very-good']) },
    ...(random.next() < 0.7 ? [{ id: 'again', value: random.pick(['yes', 'maybe', 'no']) }] : []),
    ...(random.next() < 0.2 ? [{ id: 'wish', value: `Flere stoler, ${index}` }] : []),
  ];
  return { entry: { key: seededUuid(random), sent: [], answers }, body: { answers } };
}

/** People answer, keep and send again while the line breaks and the server is killed; then what is counted is compared with what they sent. */
export async function runFeedbackFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const stage = await FaultStage.open(run, feedbackRound(run));
  try {
    const devices = openDevices(random, (place) => deviceAt(stage.src, { ...place, folder: join(run.folder, 'outboxes') }));
    const wishes = Array.from({ length: run.signatures }, (_, index) => makeWish(random, index));
    const stuck = await sendAll(devices, wishes, stage.killer);
    const entries = wishes.map(({ entry }) => entry);
    return stage.report(entries, [...stuck, ...compareFeedback(entries, await stage.rows())]);
  } finally {
    await stage.close();
  }
}
