/** The words of the report that belong to no check. */
import type { Verdict } from '../checks/finding.ts';
import type { Report } from './report.ts';

export const verdicts: Readonly<Record<Verdict, string>> = { violation: 'To be mended', pass: 'In order', 'not-seen': 'Could not be told', 'not-applicable': 'Does not apply' };

export const words = {
  heading: 'How honestly this page asks for consent',
  measured: 'Measured',
  seen: 'What was seen',
  why: 'Why it matters',
  cure: 'What to do',
  law: 'Source',
  picture: 'The window before any choice',
  before: 'What was there before any choice',
  stored: 'Stored',
  hosts: 'Others who were asked',
  none: 'Nothing',
  limits: 'These are measurements from outside, made once, by a program. They are no legal advice: what is necessary on a site, and what it tells its receivers, only its owner knows.',
} as const;

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** The whole in one or two sentences. */
export function summarise({ bannerFound, hiddenFromAutomation, counts, frames }: Report): string {
  const result = `${count(counts.violation, 'thing', 'things')} to be mended, ${counts.pass} in order, ${counts['not-seen']} could not be told from outside.`;
  if (!bannerFound) {
    const where = frames.length > 0 ? ` It may be inside a frame of ${frames.join(', ')}, which is not looked into.` : '';
    return `No banner was found by its words, so only what happens before a choice was looked at. ${result}${where}`;
  }
  return hiddenFromAutomation ? `The banner hides from automated browsers; everything was measured with a browser that does not say that it is one. ${result}` : result;
}
