import { createHash } from 'node:crypto';
import type { Finding, Guard } from '../guard.ts';
import { run } from '../run.ts';
import type { Violation } from './violation.ts';

/** Runs a script of the tree's own workbench and gives back the lines it printed. */
async function lines(root: string, script: string, ...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(process.execPath, [`packages/workbench/src/${script}`, ...args], root);
  return `${stdout}\n${stderr}`.split('\n');
}

async function build(root: string): Promise<void> {
  const { code, stderr } = await run(process.execPath, ['packages/workbench/src/build/build.ts'], root);
  if (code !== 0) throw new Error(`the tree cannot be built: ${stderr}`);
}

/** What `npm test` checks in stages of their own, for it needs a browser: proven with the guards, run apart from them. */
export const stageGuards: readonly Guard[] = [
  {
    name: 'sizes',
    sentence: 'what a phone downloads keeps to its budget',
    async run(root): Promise<Finding[]> {
      await build(root);
      const said = await lines(root, 'size/size.ts');
      return said.filter((line) => /^\w+: .*budget/.test(line)).map((message) => ({ file: '', message }));
    },
  },
  {
    name: 'axe',
    sentence: 'axe finds nothing in any story, in any look',
    async run(root): Promise<Finding[]> {
      await build(root);
      const said = await lines(root, 'stories/sweep.ts', '--only', 'elements-badge--default,elements-proof');
      return said.flatMap((line) => {
        const [, file = '', message = ''] = /^([a-z-]+--[a-z-]+): (.*)$/.exec(line) ?? [];
        return file ? [{ file, message }] : [];
      });
    },
  },
];

/** Text that no compression makes small. */
const noise = Array.from({ length: 160 }, (_, index) => createHash('sha256').update(String(index)).digest('base64')).join('');
const storyOf = (title: string, content: string): string => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Elements/${title}', render: () => html\`${content}\` };
export default meta;

export const Default: StoryObj = {};
`;

export const stageViolations: readonly Violation[] = [
  {
    guard: 'sizes',
    describe: 'the loader grows by some kilobytes',
    files: { 'packages/embed/src/loader/dugnad.ts': (text) => `${text}\nObject.assign(globalThis, { dugnadProof: '${noise}' });\n` },
    blames: '',
    says: /^loader: /,
  },
  {
    guard: 'axe',
    describe: 'a story has a picture without words',
    files: { 'stories/elements/proof.stories.ts': storyOf('Proof', '<img src="/favicon.ico" />') },
    blames: 'elements-proof--default',
    says: /image-alt/,
  },
  {
    guard: 'axe',
    describe: 'a button has no name in the accessibility tree',
    files: { 'stories/elements/proof-name.stories.ts': storyOf('Proof name', '<button></button>') },
    blames: 'elements-proof-name--default',
    says: /name-in-tree/,
  },
  {
    guard: 'axe',
    describe: 'a link is not reached by Tab',
    files: { 'stories/elements/proof-tab.stories.ts': storyOf('Proof tab', '<a href="#a" @focus=${(event: Event) => (event.target as HTMLElement).blur()}>One</a><a href="#b">Two</a>') },
    blames: 'elements-proof-tab--default',
    says: /reached-by-tab/,
  },
  {
    guard: 'axe',
    describe: 'a snippet that newcomers paste is not for everybody',
    files: { 'stories/elements/badge.guide.ts': (text) => text.replace("snippet: '<p>", 'snippet: \'<p><img src="/favicon.ico">') },
    blames: 'elements-badge--snippet',
    says: /image-alt/,
  },
];
