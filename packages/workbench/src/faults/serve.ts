/** The server under test: as `dugnad-server start`, from the environment, but for the sender of mails. They are queued, and none is sent. */
import { readConfig, startServer } from '@dugnad/server';

const read = readConfig(process.env);
if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
const server = await startServer(read.config);
process.once('SIGTERM', () => void server.close());
