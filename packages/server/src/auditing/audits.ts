import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ProblemError } from '../problem/problem.ts';
import { refuseInternal } from './audit-address.ts';
import type { AuditReport, AuditTools, Left, WrittenConfig } from './auditor.ts';
import { takeTurns } from './take-turns.ts';

export interface AuditBounds {
  /** `host:port` pairs that are exempt from the rules for addresses; for tests, and empty in service. */
  allowed?: ReadonlySet<string>;
  /** How long an audit may take, in milliseconds. Default 120,000. */
  within?: number;
  /** How many may wait beside the one that is made. Default 3. */
  waiting?: number;
  /** How much may come from all sites together, in bytes. Default 200,000,000, for about ten loads. */
  mostBytes?: number;
}

export interface Audit {
  address: string;
  /** What the purposes are to be written in; empty for the language of the page. */
  language: string;
  state: 'waiting' | 'working' | { report: AuditReport; written: WrittenConfig | undefined } | { failure: string };
}

const KEPT_MS = 3_600_000;
const MOST_KEPT = 30;

/** What it says to whoever asked for it: the auditor's own sentences are made for them. */
function sentenceOf(error: unknown, within: number): string {
  if (!(error instanceof Error) || error.name !== 'AuditError') return 'The audit failed here. It is written in the log of this server.';
  return 'code' in error && error.code === 'stopped' ? `The page took more than ${Math.round(within / 1000)} seconds, so the audit was stopped.` : error.message;
}

const leftOf = ({ before, accepted }: AuditReport): Left[] => (accepted ? [before, accepted] : [before]);

/** The configuration for what came before a choice, after accepting, and in frames. */
async function write({ writer }: AuditTools, report: AuditReport, language: string): Promise<WrittenConfig | undefined> {
  const hosts = leftOf(report).flatMap((left) => left.hosts.map(({ host, service }) => ({ host, ...(service && { provider: service.provider, kind: service.kind }) })));
  const all = new Map([...report.frames.map((host) => ({ host })), ...hosts].map((one) => [one.host, one]));
  const cookies = leftOf(report).flatMap(({ stored }) => stored.filter(({ kind }) => kind === 'cookie').map(({ name }) => name));
  return writer.configOfFound({ hosts: [...all.values()], cookies, language: language || report.language, noticeVersion: report.at.slice(0, 7) });
}

export interface Audits {
  /** @returns its id @throws ProblemError `busy` */
  begin(address: string, language: string): string;
  /** The audit as it is when it has ended or after so many milliseconds; `undefined` where there is none of this id any more. */
  find(id: string, patience: number): Promise<Audit | undefined>;
  /** Stops what is being made. */
  close(): void;
}

interface Kept {
  audit: Audit;
  ended: Promise<void>;
  since: number;
}

function forgetOld(kept: Map<string, Kept>): void {
  for (const [id, { since, audit }] of kept) {
    const isOld = performance.now() - since > KEPT_MS || kept.size > MOST_KEPT;
    if (isOld && typeof audit.state === 'object') kept.delete(id);
  }
}

/** Makes one audit after another: what it is called with is told what came of it. */
function createMaker(tools: AuditTools, bounds: AuditBounds, { closing, log }: { closing: AbortSignal; log: (error: unknown) => void }): (audit: Audit) => Promise<void> {
  const { allowed = new Set<string>(), within = 120_000, mostBytes = 200_000_000 } = bounds;
  const refuseAddress = refuseInternal(allowed);
  return async (audit) => {
    audit.state = 'working';
    const signal = AbortSignal.any([closing, AbortSignal.timeout(within)]);
    try {
      const report = await tools.auditor.audit(audit.address, { refuseAddress, mostBytes, signal, ...(tools.browser !== undefined && { browser: tools.browser }) });
      audit.state = { report, written: await write(tools, report, audit.language) };
    } catch (error) {
      if (!(error instanceof Error && error.name === 'AuditError')) log(error);
      audit.state = { failure: sentenceOf(error, within) };
    }
  };
}

/** Audits one after another, and keeps what was found for an hour, in memory alone. */
export function createAudits(tools: AuditTools, bounds: AuditBounds, log: (error: unknown) => void): Audits {
  const turns = takeTurns((bounds.waiting ?? 3) + 1);
  const closing = new AbortController();
  const make = createMaker(tools, bounds, { closing: closing.signal, log });
  const kept = new Map<string, Kept>();
  return {
    begin(address, language) {
      if (!turns.hasRoom()) throw new ProblemError('busy', 'One page is looked at after another, and others are waiting: try again in a minute.', { retryAfter: 60 });
      const [id, audit] = [randomUUID(), { address, language, state: 'waiting' } as Audit];
      kept.set(id, { audit, ended: turns.take(() => make(audit)), since: performance.now() });
      forgetOld(kept);
      return id;
    },
    async find(id, patience) {
      forgetOld(kept);
      const found = kept.get(id);
      if (found === undefined) return undefined;
      const enough = new AbortController();
      await Promise.race([found.ended, wait(patience, undefined, { signal: enough.signal }).catch(() => undefined)]);
      enough.abort();
      return found.audit;
    },
    close: () => closing.abort(),
  };
}
