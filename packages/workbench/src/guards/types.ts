import { updateReports } from './api.guard.ts';
import { guardCommand, ROOT } from './guards.ts';

const update = process.argv.includes('--update-api');
await guardCommand({ only: update ? ['types'] : ['types', 'api'] });
if (update && process.exitCode !== 1) await updateReports(ROOT);
