import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';

/** How often a criterion was found kept in one engine, and how often not; by story, look and way of asking. */
interface Tally {
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
  readonly notRun: number;
}

/** What `evidence.ts` of the workbench's sweep has written beside the stories that it measured. */
interface Evidence {
  readonly measured: string;
  readonly stories: number;
  readonly criteria: readonly { readonly number: string; readonly name: string; readonly by: readonly string[]; readonly engines: Readonly<Record<string, Tally>> }[];
  readonly trees: readonly { readonly story: string; readonly lines: readonly string[] }[];
}

const engines = ['chromium', 'firefox', 'webkit'] as const;

async function readEvidence(tag: string): Promise<Evidence | undefined> {
  const response = await fetch(`evidence/${tag}.json`).catch(() => undefined);
  // A server for development answers what is not there with a page.
  if (!response?.ok || !response.headers.get('content-type')?.includes('json')) return undefined;
  return (await response.json()) as Evidence;
}

function said(tally: Tally | undefined): string {
  if (!tally) return 'not run';
  const { pass, fail, undecided, notRun } = tally;
  const parts = [pass && `${pass} kept`, fail && `${fail} broken`, undecided && `${undecided} left to a person`, notRun && `${notRun} not run`];
  return parts.filter(Boolean).join(', ');
}

function measured({ measured: when, stories, criteria, trees }: Evidence): TemplateResult {
  return html`<p>
      ${stories} stories, measured ${when.slice(0, 16).replace('T', ' at ')} UTC: in light, dark and forced colours, from left to right and from right to left. One check is
      one criterion in one story, in one look; tests of the element count where they name a criterion. What no machine finds is not here.
    </p>
    <table>
      <thead><tr><th scope="col">WCAG 2.2</th><th scope="col">Asked by</th>${engines.map((engine) => html`<th scope="col">${engine}</th>`)}</tr></thead>
      <tbody>
        ${criteria.map(({ number, name, by, engines: tallies }) => html`<tr>
          <td>${number} ${name}</td><td>${by.join(', ')}</td>${engines.map((engine) => html`<td>${said(tallies[engine])}</td>`)}
        </tr>`)}
      </tbody>
    </table>
    <h3>Names and roles in the accessibility tree</h3>
    ${trees.map(({ story, lines }) => html`<details><summary>${story}</summary><pre tabindex="0">${lines.join('\n')}</pre></details>`)}`;
}

const unmeasured = html`<p>
  Not measured in this build. <code>node packages/workbench/src/stories/sweep.ts</code>, a part of <code>npm test</code>, measures, and writes it here.
</p>`;

/** What the last sweep over this build found out, or that there was none. */
export function evidenceView(tag: string): TemplateResult {
  const found = readEvidence(tag).then((evidence) => (evidence ? measured(evidence) : unmeasured));
  return html`<h2 id="evidence">Evidence</h2>${until(found, nothing)}`;
}
