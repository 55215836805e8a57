import { toJsonSchema } from '@valibot/to-json-schema';
import { ActivitySchema } from '../model/activity.ts';

/**
 * The JSON Schema of an activity as it may be written down, for editors and for validators in other languages. What
 * JSON Schema cannot say (that a date exists, that start and end are of one kind) is left out of it.
 */
export function activityJsonSchema(): object {
  const schema = toJsonSchema(ActivitySchema, { typeMode: 'input', errorMode: 'ignore' });
  return { ...schema, title: 'Activity' };
}
