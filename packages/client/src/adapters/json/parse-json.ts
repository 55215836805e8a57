import { DugnadError } from '../../errors/errors.ts';

/**
 * @param what the file should be a list of, for the webmaster
 * @throws {DugnadError} `not-a-calendar` for a web page, `invalid-data` for what is not JSON
 */
export function parseJson(text: string, src: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (/^\s*</.test(text)) {
      throw new DugnadError('not-a-calendar', `${src} is a web page, not a list of ${what}: give the address of the data itself.`, { cause, src });
    }
    throw new DugnadError('invalid-data', `${src} is not valid JSON: ${String(cause)}`, { cause, src });
  }
}
