import * as v from 'valibot';
import { DugnadError } from '../../errors/errors.ts';
import { type Opportunity, OpportunitySchema } from '../../model/opportunity.ts';
import type { FeedProblem } from '../../ports/activity-source.ts';
import { parseJson } from './parse-json.ts';

/** What a JSON file of opportunities says. */
export interface OpportunityFile {
  /** As they stand in the file. */
  opportunities: Opportunity[];
  problems: FeedProblem[];
  name?: string;
}

const HeadSchema = v.object({ opportunities: v.array(v.unknown()), name: v.optional(v.string()) });

const headOf = (value: unknown): unknown => (Array.isArray(value) ? { opportunities: value } : value);

/**
 * Reads `[opportunity, …]` or `{opportunities: […], name?}`. A bad entry is reported and costs only itself; so does a second one with an identifier
 * that another has already, for one signs up by it.
 *
 * @throws {DugnadError} `not-a-calendar` for a web page, `invalid-data` for what is not JSON or not one of the two shapes
 */
export function parseOpportunities(text: string, src: string): OpportunityFile {
  const head = v.safeParse(HeadSchema, headOf(parseJson(text, src, 'opportunities')));
  if (!head.success) {
    throw new DugnadError('invalid-data', `${src} is JSON, but neither a list of opportunities nor {"opportunities": […]}.`, { src });
  }
  const { opportunities: entries, name } = head.output;
  const found = new Map<string, Opportunity>();
  const problems: FeedProblem[] = [];
  entries.forEach((entry, index) => {
    const { success, output, issues } = v.safeParse(OpportunitySchema, entry);
    const fault = success ? faultOf(output, found) : faultIn(issues);
    if (fault === undefined) found.set((output as Opportunity).id, output as Opportunity);
    else problems.push(problemOf(fault, entry, src, index + 1));
  });
  return { opportunities: [...found.values()], problems, ...(name === undefined ? {} : { name }) };
}

const faultOf = ({ id }: Opportunity, found: ReadonlyMap<string, unknown>): string | undefined => (found.has(id) ? ', id: is that of another entry' : undefined);

function faultIn([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): string {
  const path = v.getDotPath(issue);
  return `${path === null ? '' : `, ${path}`}: ${issue.message}`;
}

function problemOf(fault: string, entry: unknown, src: string, line: number): FeedProblem {
  const id = (entry as { id?: unknown } | null)?.id;
  return { src, line, code: 'invalid-opportunity', message: `Entry ${line}${fault}`, ...(typeof id === 'string' ? { uid: id } : {}) };
}
