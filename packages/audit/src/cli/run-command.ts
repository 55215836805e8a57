import { writeFile } from 'node:fs/promises';
import { audit, type AuditOptions } from '../audit.ts';
import { isAuditError } from '../audit-error.ts';
import { drawReport } from '../report/draw-report.ts';
import type { Report } from '../report/report.ts';
import { tellReport } from '../report/tell-report.ts';
import { readCommand, usage, type Command } from './read-command.ts';

export interface Surroundings {
  say(line: string): void;
  complain(line: string): void;
  readonly audit?: (url: string, options: AuditOptions) => Promise<Report>;
}

async function hand(report: Report, { html, json }: Command, say: (line: string) => void): Promise<void> {
  if (html) await writeFile(html, drawReport(report));
  if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  if (html || json) say(`Written: ${[html, json].filter(Boolean).join(', ')}. ${report.counts.violation} to be mended, ${report.counts.pass} in order.`);
  else say(tellReport(report));
}

function tellError(error: unknown): string {
  if (isAuditError(error)) return error.message;
  return `It could not be run: ${error instanceof Error ? error.message : String(error)}`;
}

/** Gives the exit code: 0 nothing to be mended, 1 something is, 2 it could not be run. */
export async function runCommand(typed: readonly string[], { say, complain, audit: run = audit }: Surroundings): Promise<0 | 1 | 2> {
  if (typed.includes('--help') || typed.includes('-h')) {
    say(usage);
    return 0;
  }
  try {
    const command = readCommand(typed);
    const { html: _html, json: _json, url, ...options } = command;
    const report = await run(url, { ...options, onStep: (step) => complain(`… ${step}`) });
    await hand(report, command, say);
    return report.counts.violation > 0 ? 1 : 0;
  } catch (error) {
    complain(tellError(error));
    return 2;
  }
}
