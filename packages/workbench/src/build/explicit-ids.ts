import type { Plugin } from 'rollup';

/**
 * Leaves out the part of @lit/localize that makes an id of a message's words: every message of ours
 * has one of its own (a rule of the linter), and a page should not fetch a hash function for nothing.
 */
export function explicitIds(): Plugin {
  return {
    name: 'explicit-ids',
    load: (id) => (id.endsWith('@lit/localize/internal/id-generation.js') ? "export const generateMsgId = () => '';" : undefined),
  };
}
