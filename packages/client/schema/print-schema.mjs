// Prints the JSON Schema of an activity; `npm run schema -w @dugnad/client` puts it into dist/.
import { toJsonSchema } from '@valibot/to-json-schema';
import { ActivitySchema } from '../src/model/activity.ts';

// What JSON Schema cannot say (that a date exists, that start and end are of one kind) is left out.
const schema = toJsonSchema(ActivitySchema, { typeMode: 'input', errorMode: 'ignore' });
process.stdout.write(`${JSON.stringify({ ...schema, title: 'Activity' }, null, 2)}\n`);
