export { DugnadError, isDugnadError, toDugnadError } from './errors.ts';
export type { ErrorCode, ErrorDetails, FieldError } from './errors.ts';
