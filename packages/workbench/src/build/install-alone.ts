import type { Plugin } from 'rollup';
import { fileOf } from './own-copies.ts';

const CHECK = /\s*if \(installed\) \{[^}]*\}/;
const TRIED = /try \{\s*(install\(words\);)\s*(return true;)\s*\}\s*catch[\s\S]*return false;\s*\}/;

function leaveOut(code: string, asks: RegExp, answer: string): string {
  if (!asks.test(code)) throw new Error(`no longer says ${asks}: look how this version tells @lit/localize what to say.`);
  return code.replace(asks, answer);
}

/** One of the two modules without the question whether somebody else was first. */
export function withoutOthers(code: string, module: string): string {
  return module.includes('@lit/localize/') ? leaveOut(code, CHECK, '') : leaveOut(code, TRIED, '$1 $2');
}

/**
 * Leaves out what happens when another script has told @lit/localize what to say: the files for the script tag
 * bring their own @lit/localize, which nobody else can reach.
 */
export function installAlone(): Plugin {
  return {
    name: 'install-alone',
    transform: (code, id) => (/(@lit\/localize\/init\/install|\/language\/install-words)\.js$/.test(fileOf(id)) ? { code: withoutOthers(code, id), map: null } : undefined),
  };
}
