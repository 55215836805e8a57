import type { Violation } from './violation.ts';

const FOLDER = 'packages/elements/src/proof';
const define = "import { define } from '../define/define.ts';\nimport { DugnadProof } from './proof.ts';\n\ndefine('dugnad-proof', DugnadProof, '0.0.0');\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n    'dugnad-proof': DugnadProof;\n  }\n}\n";
/** An element that breaks every promise of a class doc at once. */
const proof = `import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

/** @fires dugnad-proof-open */
export class DugnadProof extends LitElement {
  @property() word = '';

  override render(): TemplateResult {
    return html\`<slot name="aside"></slot><p part="row"><dugnad-icon></dugnad-icon></p>\`;
  }
}
`;
const event = `/** Says a field. */
export class DugnadProofOpenEvent extends Event {
  readonly proofField = 1;
}
`;
const files = { [`${FOLDER}/proof.ts`]: proof, [`${FOLDER}/proof.define.ts`]: define };
const doc = (describe: string, says: RegExp): Violation => ({ guard: 'manifest', describe, files, says });
const style = (describe: string, name: string, css: string, says: RegExp): Violation => ({
  guard: 'styles',
  describe,
  files: { [`packages/widgets/src/proof/${name}.styles.ts`]: `import { css } from 'lit';\n\nexport const styles = css\`\n  :host { ${css} }\n\`;\n` },
  says,
});

export const elementViolations: readonly Violation[] = [
  doc('an element has no summary', /no @summary/),
  doc('a property is not explained', /its member word/),
  doc('a slot is not documented', /aside without @slot/),
  doc('a part is not documented', /row without @csspart/),
  doc('an element is used without being named as a dependency', /dugnad-icon without @dependency/),
  doc('an event does not say its class', /class of dugnad-proof-open/),
  {
    guard: 'manifest',
    describe: 'a listener does not infer the event',
    files: {
      [`${FOLDER}-event/proof-event.ts`]: proof.replace('@fires dugnad-proof-open', '@fires {DugnadProofOpenEvent} dugnad-proof-open - It opens.').replaceAll('DugnadProof ', 'DugnadProofEvent '),
      [`${FOLDER}-event/proof-event.define.ts`]: define.replaceAll('dugnad-proof', 'dugnad-proof-event').replaceAll('DugnadProof', 'DugnadProofEvent').replace('./proof.ts', './proof-event.ts'),
      [`${FOLDER}-event/proof-event.events.ts`]: event,
    },
    blames: 'generated/proof.ts',
    says: /proofField/,
  },
  { guard: 'stories', describe: 'an element has no story', files, blames: `${FOLDER}/proof.define.ts`, says: /no story/ },
  { guard: 'stories', describe: 'an element has no guide', files, blames: `${FOLDER}/proof.define.ts`, says: /no guide/ },
  {
    guard: 'stories',
    describe: 'the snippet of a guide is about another element',
    files: { 'stories/elements/badge.guide.ts': (text) => text.replaceAll('<dugnad-badge', '<dugnad-notice') },
    says: /snippet without <dugnad-badge>/,
  },
  {
    guard: 'stories',
    describe: 'a guide leaves out what others must do',
    files: { 'stories/elements/icon.guide.ts': (text) => text.replace(/youDo: \[[^\]]*\]/, 'youDo: []') },
    says: /what others must do/,
  },
  {
    guard: 'stories',
    describe: 'a guide does not say its roles',
    files: { 'stories/elements/tabs.guide.ts': (text) => text.replace(/ {2}roles: .*\n/, '') },
    says: /told as/,
  },
  {
    guard: 'stories',
    describe: 'an element takes keys, and no test says what that proves',
    files: { 'stories/elements/badge.guide.ts': (text) => text.replace('keys: []', "keys: [{ keys: 'Enter', does: 'Nothing.' }]"), 'packages/elements/src/badge/badge.test.ts': (text) => text.replaceAll(/ \(WCAG [^)]*\)/g, '') },
    blames: 'packages/elements/src/badge/badge.define.ts',
    says: /which criterion it proves/,
  },
  {
    guard: 'stories',
    describe: 'nothing is done in the stories of an element that takes keys',
    files: { 'stories/elements/tabs.stories.ts': (text) => text.replaceAll('play:', 'loaders:') },
    says: /no play, though its guide has keys/,
  },
  { guard: 'stories', describe: 'an element has no test', files, blames: `${FOLDER}/proof.define.ts`, says: /no test in a browser/ },
  {
    guard: 'stories',
    describe: 'no test of an element asks axe',
    files: { 'packages/elements/src/proof-axe/proof-axe.define.ts': 'export {};\n', 'packages/elements/src/proof-axe/proof-axe.test.ts': 'export {};\n' },
    says: /asks axe/,
  },
  style('a style is physical', 'left', 'margin-left: 1rem;', /use-logical/),
  style('a colour is not a token', 'hex', 'color: #fff;', /color-no-hex/),
  style('a colour has a name', 'named', 'color: red;', /color-named/),
  style('a colour is computed on the spot', 'function', 'color: rgb(1 2 3);', /function-disallowed-list/),
  style('something is important for no reason', 'important', 'display: none !important;', /why !important/),
  style('focus is made invisible', 'outline', 'outline: none;', /why outline: none/),
  style('a custom property is not named by the rule', 'property', '--colour: inherit;', /custom-property-pattern/),
];
