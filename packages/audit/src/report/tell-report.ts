/** The report for a terminal. */
import type { Finding } from '../checks/finding.ts';
import type { Report } from './report.ts';
import { summarise, verdicts } from './words.ts';

/** Signs that move a terminal's cursor have no place in what a site wrote. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const tell = ({ check, title, seen, cure, verdict }: Finding): string[] => [
  `  ${check > 0 ? `${check}. ` : ''}${title}`, `     ${plain(seen)}`, ...(verdict === 'violation' ? [`     → ${cure}`] : []),
];

export function tellReport(report: Report): string {
  const part = (verdict: Finding['verdict']): string[] => {
    const found = report.findings.filter((finding) => finding.verdict === verdict);
    return found.length > 0 ? ['', verdicts[verdict], ...found.flatMap(tell)] : [];
  };
  const order = report.findings.filter(({ verdict }) => verdict === 'pass').map(({ check }) => check).filter((check) => check > 0);
  return [plain(report.url), summarise(report), ...part('violation'), ...part('not-seen'), ...(order.length > 0 ? ['', `${verdicts.pass}: checks ${order.join(', ')}`] : [])].join('\n');
}
