import type { DugnadError } from '../errors/errors.ts';

// `cors-refused` and `invalid-data` are among them: an answer that cannot be read may be that of a hotel's login page, and says
// nothing of what became of the request.
const TEMPORARY = /^(network|offline|timeout|aborted|cors-refused|invalid-data|unavailable|too-many-requests|in-progress)$/;

/** Is it worth sending the same once more, as it is? False for what was refused for good: sending it again would be refused again. */
export function isTemporary({ code, status = 0 }: Pick<DugnadError, 'code' | 'status'>): boolean {
  return TEMPORARY.test(code) || (code === 'http-status' && (status >= 500 || status === 408 || status === 425));
}
