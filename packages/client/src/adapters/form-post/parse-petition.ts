import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { PetitionSchema, type Petition } from '../../model/petition.ts';

/** @throws {DugnadError} `invalid-data`, naming each field that is wrong, for the webmaster who wrote it */
export function parsePetition(text: string, src: string): Petition {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DugnadError('invalid-data', `${src} is not JSON: ${String(cause)}`, { cause, src });
  }
  const { success, output, issues } = v.safeParse(PetitionSchema, value);
  if (success) return output;
  const wrong = issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`).join('; ');
  throw new DugnadError('invalid-data', `${src} does not describe a petition: ${wrong}.`, { src });
}
