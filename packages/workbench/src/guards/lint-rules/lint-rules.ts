import { messageId } from './message-id.ts';

/** What ESLint cannot say by itself; loaded by `eslint.config.js` under the name `dugnad`. */
export const lintRules = { meta: { name: 'dugnad' }, rules: { 'message-id': messageId } };
