// Writes dist/schema/activity.schema.json; run by `npm run schema -w @dugnad/client`.
import { mkdir, writeFile } from 'node:fs/promises';
import { activityJsonSchema } from './activity-schema.ts';

const folder = new URL('../../dist/schema/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('activity.schema.json', folder), `${JSON.stringify(activityJsonSchema(), null, 2)}\n`);
