import type { Plugin, ProgramNode } from 'rollup';
import { cuts } from './lit-cuts.ts';
import { isTagged, nodesIn, type Tagged } from './templates.ts';

const says = (text: string, asks: RegExp | string): boolean => (typeof asks === 'string' ? text.includes(asks) : asks.test(text));

/** Answers what Lit asks about old browsers and other houses, so that the minifier drops what no page of ours runs. */
export function answerFor(module: string, code: string): string {
  return cuts.filter((cut) => module.endsWith(cut.module)).reduce((text, { asks, answer }) => {
    if (!says(text, asks)) throw new Error(`${module} no longer says ${asks}: look what this version of Lit asks there (lit-cuts.ts).`);
    // Words for words; in an answer to a pattern `$1` stands for what was met.
    return typeof asks === 'string' ? text.replace(asks, () => answer) : text.replace(asks, answer);
  }, code);
}

/** What would need something that is left out. */
const NEEDS = new RegExp(
  [
    /\bstatic properties\b/,
    /\b(?:addInitializer|removeController|creationScope)\b/,
    /\btype: (?:Object|Array)\b/,
    /\bimport \{[^}]*\b(?:svg|mathml)\b[^}]*\} from 'lit'/,
    // A decorator on an accessor, as the compiler writes it.
    /"\w+", null\);/,
    /\b(?:noAccessor|useDefault|hasChanged): /,
    /\bconverter: (?!\{ fromAttribute: \w+ \})/,
    /\b(?:scheduleUpdate|shouldUpdate|getUpdateComplete|finalizeStyles|getPropertyDescriptor)\(/,
    /@[\w-]+=\$\{\{/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const RAW = /<(?:script|style|textarea|title)\b[^>]*>[^<]*\0/i;

/** The first template of a module that has a value inside an element whose content is no markup. */
function rawValue(program: ProgramNode): string | undefined {
  const templates = [...nodesIn(program)].filter((node): node is Tagged => isTagged(node, 'html'));
  return templates.map(({ quasi }) => quasi.quasis.map(({ value }) => value.raw).join('\0')).find((text) => RAW.test(text))?.replaceAll('\0', '${…}').trim();
}

/** Stops the build where a module of ours needs what is left out of Lit. */
export function refuseNeeds(module: string, code: string, parse: (code: string) => ProgramNode): void {
  if (!module.includes('/packages/')) return;
  const needed = NEEDS.exec(code)?.[0] ?? (/html`[^]*<(?:script|style|textarea|title)\b/i.test(code) ? rawValue(parse(code)) : undefined);
  if (needed !== undefined) throw new Error(`${module} says "${needed}", which is left out of Lit in the files for the script tag (lit-cuts.ts).`);
}

/** Leaves out of Lit what only browsers below our floor, polyfills, server rendering and other ways to write elements need. */
export function aboveTheFloor(): Plugin {
  return {
    name: 'above-the-floor',
    transform(code, id) {
      refuseNeeds(id, code, (text) => this.parse(text));
      const answered = answerFor(id, code);
      return answered === code ? undefined : { code: answered, map: null };
    },
  };
}
