import { createHttpOfferBox } from '@dugnad/client/http';
import { Random } from '../../fuzz-ics/random.ts';
import { askRows } from '../ask-rows.ts';
import { PATIENCE } from '../device.ts';
import { FaultStage, type FaultReport, type FaultRun, type Subject } from '../fault-stage.ts';
import { PETITION, seededUuid } from '../people.ts';
import { openForm, readThePage } from '../press-form.ts';
import type { OpenForm } from '../press-form.ts';
import { rowsOf } from '../server-process.ts';
import { DEVICES, inLanes } from '../through-the-line.ts';
import { answerByClient, answerOnPage } from './answer-through.ts';
import { compareOffers } from './compare-offers.ts';
import type { Answer, OfferEntry, Press } from './compare-offers.ts';
import type { KeptOffers } from './kept-offers.ts';
import { ASKED_FOR, openOffers } from './open-offers.ts';

function offering({ place, signatures }: FaultRun): Subject<KeptOffers> {
  return {
    open: (origin) => openOffers(origin, place, signatures),
    path: `/embed/volunteer/${PETITION.siteId}`,
    rows: () => askRows(new URL('read-offers.ts', import.meta.url), rowsOf(place), ASKED_FOR),
  };
}

const ANSWERS: readonly Answer[] = ['accept', 'accept', 'accept', 'decline', 'call-me'];

/** What somebody presses, one after the other; and what together, from two devices. */
function stepsOf(random: Random): readonly (readonly Press[])[] {
  const answer = random.pick(ANSWERS);
  if (random.next() < 0.15) return [[{ answer }, { answer: random.pick(ANSWERS) }]];
  return answer === 'call-me' && random.next() < 0.5 ? [[{ answer }], [{ answer: random.pick(['accept', 'decline'] as const) }]] : [[{ answer }]];
}

interface Asked {
  readonly entry: OfferEntry;
  readonly token: string;
  readonly steps: readonly (readonly Press[])[];
  /** Of the page of the link; nothing where a program answers. */
  readonly form?: OpenForm;
}

/** Everybody has the link of their mail; half of them open its page. */
async function openLinks({ src, rows }: { src: string; rows: KeptOffers }, random: Random): Promise<Asked[]> {
  const mails = rows.mails.filter(({ kind }) => kind === 'offered');
  const people = mails.map(({ recipient: email, token = '' }) => ({ email, token, steps: stepsOf(random), onPage: random.next() < 0.5 }));
  const asked: Asked[] = [];
  await inLanes(people, DEVICES, async ({ email, token, steps, onPage }) => {
    const entry = { email, presses: steps.flat() };
    asked.push({ entry, token, steps, ...(onPage && { form: await openForm(`${src}/offer/${token}?lang=en`) }) });
  });
  return asked;
}

async function answerAll({ src, killer }: FaultStage<KeptOffers>, asked: readonly Asked[], random: Random): Promise<void> {
  const box = createHttpOfferBox({ src, timeout: PATIENCE });
  await inLanes(asked, DEVICES, async ({ token, steps, form }) => {
    for (const step of steps) {
      await Promise.all(step.map((press) => (form ? answerOnPage(form, press, killer) : answerByClient(box, token, { press, key: seededUuid(random), line: killer }))));
      await killer.finished();
    }
  });
  await killer.settled();
  await inLanes(asked, DEVICES, async ({ entry, token }) => void (entry.looked = (await box.read(token)).status));
}

/** People are asked for a place, or to help somebody, and answer by their link, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runOfferFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  const stage = await FaultStage.open(run, offering(run));
  try {
    const asked = await openLinks({ src: stage.src, rows: await stage.rows() }, random);
    if (asked.length !== run.signatures) throw new Error(`${asked.length} of ${run.signatures} were asked`);
    await readThePage();
    await answerAll(stage, asked, random);
    const entries = asked.map(({ entry }) => entry);
    const done = entries.map(({ email, presses, looked }) => ({ key: email, sent: presses.flatMap(({ told }) => told ?? []), ...((looked === 'accepted' || looked === 'to-confirm') && { confirmed: 'told' as const }) }));
    return stage.report(done, compareOffers(entries, await stage.rows()));
  } finally {
    await stage.close();
  }
}
