import { join } from 'node:path';
import { createHttpShiftRegister } from '@dugnad/client/http';
import type { SignUpInput, SignUpReceipt } from '@dugnad/client/model';
import { Random } from '../../fuzz-ics/random.ts';
import { askRows } from '../ask-rows.ts';
import { Device, PATIENCE } from '../device.ts';
import type { Wish } from '../device.ts';
import { FaultStage, type FaultReport, type FaultRun, type Subject } from '../fault-stage.ts';
import { openOpportunity } from '../open-opportunity.ts';
import { PETITION, seededUuid } from '../people.ts';
import { readThePage } from '../press-form.ts';
import { rowsOf } from '../server-process.ts';
import { DEVICES, inLanes, openDevices, sendAll } from '../through-the-line.ts';
import { cancelThrough, openOwnPage } from './cancel-through.ts';
import { aboutFreePlaces, compareVolunteers, toldBy } from './compare-volunteers.ts';
import type { VolunteerEntry } from './compare-volunteers.ts';
import type { KeptVolunteers } from './kept-volunteers.ts';

const OPPORTUNITY = 'cafe-host';
const SHIFT = 'sat-am';

/** One shift, with places for two in five; whoever comes later waits. */
function volunteering({ place }: FaultRun, people: number): Subject<KeptVolunteers> {
  const shift = { id: SHIFT, start: '2099-06-06T09:00:00Z', end: '2099-06-06T12:00:00Z', capacity: Math.floor(people * 0.4), waitlist: 'offer' } as const;
  return {
    open: async (origin) => void (await openOpportunity(origin, OPPORTUNITY, { shifts: [shift] })),
    path: `/embed/volunteer/${PETITION.siteId}`,
    rows: () => askRows(new URL('read-volunteers.ts', import.meta.url), rowsOf(place), OPPORTUNITY),
  };
}

function deviceAt(src: string, place: { folder: string; name: string; random: Random }): Device<SignUpInput, SignUpReceipt> {
  const register = createHttpShiftRegister({ src, timeout: PATIENCE });
  return new Device({
    ...place,
    channel: `volunteer ${src}`,
    send: (body, how) => register.signUp(OPPORTUNITY, body, how),
    toldBy: ({ reference, shifts: [shift] }) => toldBy({ reference, status: shift?.status ?? '' }),
  });
}

/** One address in twelve signs up again. */
function makeWishes({ signatures }: FaultRun, random: Random): (Wish<SignUpInput> & { entry: VolunteerEntry })[] {
  return Array.from({ length: signatures }, (_, index) => {
    const email = `person-${index > 0 && random.next() < 1 / 12 ? random.below(index) : index}@example.org`;
    return { entry: { key: seededUuid(random), email, sent: [] }, body: { shiftIds: [SHIFT], person: { name: 'Aud Berg', email }, language: random.pick(['nb', 'en']) } };
  });
}

/** One in four who were told that they are in, or wait, open the link of their mail and cancel. */
async function cancelSome(stage: FaultStage<KeptVolunteers>, entries: readonly VolunteerEntry[], random: Random): Promise<void> {
  const { mails } = await stage.rows();
  const people = [...new Map(entries.filter(({ sent }) => sent.length > 0).map((entry) => [entry.email, entry])).values()].filter(() => random.next() < 0.25);
  const linkOf = ({ email }: VolunteerEntry): string => `${stage.src}/${OPPORTUNITY}/sign-up/${mails.find(({ kind, recipient }) => kind === 'signed-up' && recipient === email)?.token ?? ''}`;
  const forms = await Promise.all(people.map((entry) => openOwnPage(linkOf(entry), entry)));
  await readThePage();
  await inLanes(forms, DEVICES, async (form) => {
    await cancelThrough(form, SHIFT, stage.killer);
    await stage.killer.finished();
  });
}

/** People sign up, keep, send again and cancel by their link, while the line breaks and the server is killed; then what they were told is compared with what is kept. */
export async function runVolunteerFaults(run: FaultRun): Promise<FaultReport> {
  const random = new Random(run.seed);
  // Those who cancel are some more, and the server dies of them too.
  const stage = await FaultStage.open({ ...run, signatures: Math.floor(run.signatures * 1.2), kills: run.kills + 2 }, volunteering(run, run.signatures));
  const { killer, src } = stage;
  try {
    const devices = openDevices(random, (place) => deviceAt(src, { ...place, folder: join(run.folder, 'outboxes') }));
    const wishes = makeWishes(run, random);
    const entries = wishes.map(({ entry }) => entry);
    const stuck = await sendAll(devices, wishes, killer);
    const early = aboutFreePlaces(await stage.rows());
    await cancelSome(stage, entries, random);
    const done = entries.map(({ cancelled, ...entry }) => ({ ...entry, ...(cancelled !== undefined && { confirmed: cancelled }) }));
    return stage.report(done, [...stuck, ...early, ...compareVolunteers(entries, await stage.rows())]);
  } finally {
    await stage.close();
  }
}
