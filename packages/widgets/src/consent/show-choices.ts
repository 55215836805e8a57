import type { ChoicesOptions } from './choices/open-choices.ts';
import { sayFailed } from './say-failed.ts';

/**
 * Fetches and opens the single choices. Where they do not come, the visitor reads so in the `[role=status]` of the host.
 * @returns once they are closed; the error where they did not come
 */
export async function showChoices(options: ChoicesOptions): Promise<unknown> {
  const say = (words: string): void => options.host.querySelector('[role=status]')?.replaceChildren(words);
  say('');
  try {
    const { openChoices } = await import('./choices/open-choices.ts');
    await openChoices(options);
    return undefined;
  } catch (cause) {
    say(sayFailed());
    return cause;
  }
}
