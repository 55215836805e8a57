import type { Plugin } from 'rollup';

const guessed = 'options?.id ?? generateId(template)';

/** @lit/localize's look-up of a translation, by the id that the message has. */
export function withoutGuesses(code: string): string {
  if (!code.includes(guessed)) throw new Error(`@lit/localize no longer says "${guessed}": look how this version finds a translation.`);
  return code.replace(guessed, 'options.id');
}

/**
 * Leaves out the part of @lit/localize that makes an id of a message's words: every message of ours
 * has one of its own (a rule of the linter), and a page should not fetch a hash function for nothing.
 */
export function explicitIds(): Plugin {
  return {
    name: 'explicit-ids',
    transform: (code, id) => (id.endsWith('@lit/localize/internal/runtime-msg.js') ? { code: withoutGuesses(code), map: null } : undefined),
  };
}
