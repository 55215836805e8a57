/** Why a page could not be audited. `message` is one sentence with the cure, for whoever typed the command. */
export class AuditError extends Error {
  readonly code: 'no-browser' | 'not-http' | 'not-reachable' | 'refused' | 'stopped' | 'wrong-option';

  constructor(code: AuditError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AuditError';
    this.code = code;
  }
}

/** By its name and code, because two copies of this package may be in one program. */
export function isAuditError(error: unknown): error is AuditError {
  return error instanceof Error && error.name === 'AuditError' && 'code' in error;
}
