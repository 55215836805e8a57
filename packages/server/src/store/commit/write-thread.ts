/**
 * A thread of its own for what visitors write: while the disk takes a commit, and while the log of SQLite is put in its place,
 * whoever reads is answered by the other one. To the database it is one connection more, like another process.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../database/open-database.ts';
import { keepTogether } from './keep-together.ts';
import { packError } from './write-message.ts';
import type { WriteAnswer, WriteAsked, WriteThreadData } from './write-message.ts';

const { place, connections } = workerData as WriteThreadData;
const database = await openDatabase(place, connections);
const keep = keepTogether(database);

async function answer({ id, wishes }: Exclude<WriteAsked, 'close'>): Promise<WriteAnswer> {
  try {
    return { id, outcomes: await keep(wishes) };
  } catch (error) {
    return { id, error: packError(error) };
  }
}

parentPort?.on('message', (asked: WriteAsked) => {
  if (asked !== 'close') {
    void answer(asked).then((answered) => parentPort?.postMessage(answered));
    return;
  }
  parentPort?.close();
  void database.close();
});
