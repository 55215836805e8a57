/** The petition of the sample association, what one can help with there, what it asks and where one asks for help, in a database that has none yet: days are relative to the day when they are put there. */
import { readFile } from 'node:fs/promises';
import { PetitionSchema } from '@dugnad/client/model';
import type { Petition } from '@dugnad/client/model';
import type { FastifyInstance, Store, StoredPetition } from '@dugnad/server';
import { parse } from 'valibot';
import { addDays, dayIn } from './sample-days.ts';
import { sampleFeedback } from './sample-feedback.ts';
import { prepareHelp } from './sample-help.ts';
import { sampleOpportunities } from './sample-opportunities.ts';

const siteId = 'gronlia';

interface SampleOptions {
  /** The petition as JSON, with addresses of `http://localhost:8080`. */
  file: string;
  origin: string;
  crossOrigin: string;
  now: Date;
}

/** What the database keeps: numbers and addresses are the server's own. */
function storedOf(petition: Petition, now: Date): StoredPetition {
  const { url: _url, shortUrl: _shortUrl, reportUrl: _reportUrl, counts: _counts, recentSigners: _signers, comments: _comments, status: _status, ...kept } = petition;
  const today = dayIn('Europe/Oslo', now);
  const noon = (day: string): string => `${day}T12:00:00Z`;
  return {
    ...kept,
    siteId,
    state: 'open',
    revision: 1,
    opens: noon(addDays(today, -30)),
    closes: noon(addDays(today, 60)),
    updates: kept.updates.map((update, index) => ({ ...update, date: addDays(today, -3 * (index + 1)) })),
    handOver: { ...kept.handOver, date: addDays(today, 64) },
    retention: { deleteAfter: addDays(today, 150) },
  };
}

/** Puts the sample's site, its petition, what one can help with there and what it asks; what somebody has changed since stays. */
export async function prepareSample({ store, server }: { store: Store; server: FastifyInstance }, { file, origin, crossOrigin, now }: SampleOptions): Promise<void> {
  const { name = 'Grønlia grendehus', origins = [] } = (await store.readSite(siteId)) ?? {};
  await store.saveSite({ id: siteId, name, origins: [...new Set([...origins, origin, crossOrigin])] });
  const petition = parse(PetitionSchema, JSON.parse((await readFile(file, 'utf8')).replaceAll('http://localhost:8080', origin)));
  if ((await store.readPetition(petition.id)) === undefined) await store.savePetition(storedOf(petition, now));
  for (const opportunity of sampleOpportunities(siteId, petition, dayIn('Europe/Oslo', now))) {
    if ((await store.readOpportunity(opportunity.id)) === undefined) await store.saveOpportunity(opportunity);
  }
  const round = sampleFeedback(siteId, petition, dayIn('Europe/Oslo', now));
  if ((await store.readRound(round.id)) === undefined) await store.saveRound(round);
  await prepareHelp({ store, server }, siteId, petition);
}
