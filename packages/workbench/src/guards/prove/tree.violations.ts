import type { Violation } from './violation.ts';

type Json = Record<string, Record<string, unknown>>;
const editJson = (change: (json: Json) => void) => (text: string): string => {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json, undefined, 2);
};
const longFile = (lines: number): string => 'export {};\n'.repeat(lines);
/** In pieces, so that the rules against these words do not find this file. */
const [later, machine] = [`TO${'DO'}`, `/ro${'ot'}/dugnad`];
const cookie = `export const forget = (): void => {\n  document.${'cookie'} = '';\n};\n`;
const listed = (tag: string) => (text: string): string => text.replace(/\n\]/, `,\n  { "tag": "${tag}", "name": "Proof", "reviewed": false }\n]`);
const variant = (target: string): string => `<xliff><file><body><trans-unit id="dialog.close"><source>Close</source><target>${target}</target></trans-unit></body></file></xliff>\n`;
const TOKENS = 'packages/tokens/package.json';

export const treeViolations: readonly Violation[] = [
  { guard: 'types', describe: 'a number is a word', files: { 'packages/tokens/src/proof-type.ts': "export const n: number = 'x';\n" }, says: /TS2322/ },
  { guard: 'types', describe: 'an index may miss', files: { 'packages/client/src/proof-index.ts': "export const first: string = ['a'][Number('0')];\n" }, says: /TS2322/ },

  { guard: 'unused', describe: 'a file is used by nobody', files: { 'packages/client/src/proof/unused.ts': 'export const unused = 1;\n' }, says: /used by nobody/ },
  { guard: 'unused', describe: 'a dependency is not declared', files: { 'packages/client/src/proof/undeclared.test.ts': "import 'lit-html';\n" }, says: /without declaring/ },
  { guard: 'unused', describe: 'a dependency is declared for nothing', files: { [TOKENS]: editJson((json) => (json['dependencies'] = { lit: '*' })) }, says: /declares lit/ },
  {
    guard: 'unused',
    describe: 'an export is imported by nobody',
    files: { 'packages/client/src/proof/half.ts': 'export const used = 1;\nexport const forgotten = 2;\n', 'packages/client/src/proof/half.test.ts': "import { used } from './half.ts';\nvoid used;\n" },
    says: /forgotten/,
  },

  { guard: 'api', describe: 'a public name appears unreviewed', files: { 'packages/tokens/src/index.ts': (text) => `${text}export const aProof = 1;\n` }, blames: 'packages/tokens/api.md', says: /aProof/ },
  { guard: 'packages', describe: 'an exports map names a file that is not there', files: { [TOKENS]: editJson((json) => Object.assign(json['exports'] ?? {}, { './proof': { types: './dist/proof.d.ts', default: './dist/proof.js' } })) }, says: /publint: .*proof/ },
  { guard: 'packages', describe: 'types cannot be resolved', files: { [TOKENS]: (text) => text }, says: /types wrong: .*proof/ },

  { guard: 'translations', describe: 'a message is not translated', files: { 'packages/widgets/src/calendar/proof.ts': "import { msg } from '@lit/localize';\n\nexport const proof = (): string => msg('A proof', { id: 'calendar.proof.word' });\n" }, blames: 'xliff/nb.xlf', says: /calendar\.proof\.word/ },
  { guard: 'translations', describe: 'a translation is emptied', files: { 'xliff/da.xlf': (text) => text.replace(/<target>[\s\S]*?<\/target>/, '<target></target>') }, says: /has no words for/ },
  { guard: 'translations', describe: 'a translation is for nothing any more', files: { 'xliff/nl.xlf': (text) => text.replace('</body>', '<trans-unit id="proof.old"><source>Old</source><target>Oud</target></trans-unit></body>') }, says: /proof\.old/ },
  { guard: 'translations', describe: 'a language is listed before it has words', files: { 'xliff/languages.json': listed('is') }, blames: 'xliff/is.xlf', says: /is not there/ },
  { guard: 'translations', describe: 'a variant is complete and forgotten', files: { 'xliff/de-AT.xlf': variant('Zumachen') }, blames: 'xliff/languages.json', says: /does not list de-AT/ },
  { guard: 'easy', describe: 'easy language has a long sentence', files: { 'xliff/da-simple.xlf': variant('Du kan lukke det her vindue hvis du ikke vil se det nu'), 'xliff/languages.json': listed('da-simple') }, says: /wants two/ },
  { guard: 'easy', describe: 'easy language has a long word', files: { 'xliff/nb-simple.xlf': variant('Vinduslukkingsfunksjonalitet'), 'xliff/languages.json': listed('nb-simple') }, says: /long word/ },
  { guard: 'brand', describe: 'a translation says our name', files: { 'xliff/nb.xlf': (text) => text.replace(/<target>[\s\S]*?<\/target>/, '<target>Lukk Dugnad</target>') }, says: /says our name/ },

  { guard: 'address', describe: 'a reader is addressed otherwise', files: { 'xliff/nl-x-formal.xlf': variant('Wil je dit sluiten?') }, says: /"je" in dialog\.close/ },

  { guard: 'measure', describe: 'a source file is long', files: { 'packages/client/src/proof/long.ts': longFile(301) }, says: /301 lines/ },
  { guard: 'measure', describe: 'a test is long', files: { 'packages/client/src/proof/long.test.ts': longFile(401) }, says: /401 lines/ },
  { guard: 'measure', describe: 'something is left for later', files: { 'packages/client/src/proof/later.ts': `// ${later} finish\nexport {};\n` }, says: /do it, or leave it out/ },
  { guard: 'measure', describe: 'a job is commented out', files: { '.ci/proof.yml': 'jobs:\n#  - run: npm test\n' }, says: /commented-out/ },

  { guard: 'generated', describe: 'what is built is committed', files: { 'packages/proof/dist/proof.js': 'export {};\n' }, says: /made by a script/, force: true },
  { guard: 'generated', describe: 'a manifest is committed', files: { 'packages/proof/custom-elements.json': '{}\n' }, says: /made by a script/, force: true },
  { guard: 'lockfile', describe: 'the lockfile names a registry', files: { 'package-lock.json': editJson((json) => Object.assign(json['packages'] ?? {}, { 'node_modules/proof': { resolved: 'https://registry.example/proof.tgz', integrity: 'x' } })) }, says: /names a registry/ },
  { guard: 'lockfile', describe: 'an optional package is not locked', files: { 'package-lock.json': editJson((json) => Object.assign(json['packages'] ?? {}, { 'node_modules/proof-2': { integrity: 'x', optionalDependencies: { 'proof-darwin': '1' } } })) }, says: /proof-darwin/ },
  { guard: 'lockfile', describe: 'a package.json is ahead of the lockfile', files: { [TOKENS]: editJson((json) => (json['dependencies'] = { proof: '1' })) }, says: /run npm install/ },
  { guard: 'places', describe: 'a path of one machine is written down', files: { 'docs/proof.md': `See ${machine}.\n` }, says: /one machine/ },
  { guard: 'places', describe: 'a new top folder appears', files: { 'scripts/proof.ts': 'export {};\n' }, says: /no known top folder/ },

  { guard: 'docs', describe: 'a link leads nowhere', files: { 'docs/proof-link.md': 'See [this](./no-such-page.md).\n' }, says: /not there/ },
  { guard: 'docs', describe: 'a link names a heading that is not there', files: { 'docs/proof-heading.md': '# A proof\n\nSee [this](#no-such-heading).\n' }, says: /no-such-heading/ },
  { guard: 'docs', describe: 'a command is unknown', files: { 'docs/proof-command.md': 'Run `npm run no-such-script`.\n' }, says: /does not know/ },
  { guard: 'decisions', describe: 'a decision says no consequences', files: { 'docs/decisions/9999-proof.md': '# A proof\n\n## Status\n\n## Context\n\n## Decision\n' }, says: /no Consequences/ },
  { guard: 'decisions', describe: 'a decision is not in the list', files: { 'docs/decisions/9999-proof.md': '# A proof\n\n## Status\n\n## Context\n\n## Decision\n\n## Consequences\n' }, says: /is not in the list/ },
  { guard: 'privacy', describe: 'a browser package sets a cookie', files: { 'packages/client/src/proof/cookie.ts': cookie }, says: /nothing stays/ },
  { guard: 'privacy', describe: 'a browser package knows an address', files: { 'packages/embed/src/proof/address.ts': "export const home = 'https://tracker.dugnad.dev/x';\n" }, says: /no request/ },
  { guard: 'privacy', describe: 'a preset asks for something itself', files: { 'packages/widgets/src/external/presets/proof.ts': "export const asked = fetch('https://tracker.dugnad.dev/x');\n" }, says: /a preset is data/ },
  { guard: 'changesets', describe: 'a changeset does not say what it is about', files: { '.changeset/proof-one.md': '---\n"@dugnad/client": minor\n---\n\nBetter.\n' }, says: /what it is about/ },
  { guard: 'changesets', describe: 'a changeset names no package of ours', files: { '.changeset/proof-two.md': '---\n"@dugnad/nothing": minor\n---\n\n[calendar] Better.\n' }, says: /cannot be read/ },
];
