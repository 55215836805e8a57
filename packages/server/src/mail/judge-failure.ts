/** Why a mail did not go. `reason` holds codes alone: a server's words may name the address. */
export interface Failure {
  /** `bounced`: never to be tried again. `retry`: this mail later. `trouble`: none can go now, and it is nobody's own fault. */
  kind: 'bounced' | 'retry' | 'trouble';
  reason: string;
}

interface SmtpError {
  code?: unknown;
  command?: unknown;
  responseCode?: unknown;
  response?: unknown;
  syscall?: unknown;
  timeoutType?: unknown;
}

/** Codes of nodemailer for what happens before a mail is offered. */
const BEFORE = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'EPROXY', 'ECONFIG', 'ENOSPC', 'EACCES', 'EROFS', 'ENOENT']);
const ABOUT_MAIL = /^(RCPT|DATA)/;

/** `550 5.1.1` of what a server answered (RFC 3463). */
function reasonOf({ code, responseCode, response }: SmtpError): string {
  if (typeof responseCode !== 'number') return typeof code === 'string' && /^E[A-Z0-9]{1,20}$/.test(code) ? code : 'unknown';
  const status = typeof response === 'string' ? /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] : undefined;
  return status ? `${responseCode} ${status}` : String(responseCode);
}

/** What a server said, about a mail or about us. */
function kindOfAnswer(responseCode: number, command: unknown): Failure['kind'] {
  if (typeof command !== 'string' || !ABOUT_MAIL.test(command)) return 'trouble';
  return responseCode >= 500 ? 'bounced' : 'retry';
}

function kindOf({ code, command, responseCode, syscall, timeoutType }: SmtpError): Failure['kind'] {
  if (typeof code === 'string' && BEFORE.has(code)) return 'trouble';
  if (typeof responseCode === 'number') return kindOfAnswer(responseCode, command);
  const isUnreached = syscall === 'connect' || (code === 'ETIMEDOUT' && timeoutType !== 'SOCKET_TIMEOUT');
  return isUnreached ? 'trouble' : 'retry';
}

/** Reads an error of nodemailer, or of the file system. */
export function judgeFailure(error: unknown): Failure {
  const known: SmtpError = typeof error === 'object' && error !== null ? error : {};
  return { kind: kindOf(known), reason: reasonOf(known) };
}
