export { DugnadError, isDugnadError, toDugnadError } from './errors.ts';
export type { ErrorCode, ErrorDetails } from './errors.ts';
