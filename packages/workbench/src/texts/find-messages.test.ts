import { deepEqual } from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findMessages } from './find-messages.ts';
import { modulesOf } from './source-modules.ts';

/** A few modules by name, which import each other by `./name`. */
function idsFrom(modules: Readonly<Record<string, string>>): string[] {
  const resolve = (specifier: string): string | undefined => (specifier.startsWith('./') ? specifier.slice(2) : undefined);
  return [...findMessages('start', { read: (path) => modules[path] ?? '', resolve })].sort();
}
const says = (...ids: string[]): string => ids.map((id) => `msg('Words', { id: '${id}' });`).join('\n');

describe('the messages that a widget may say', () => {
  const table: [title: string, modules: Record<string, string>, found: string[]][] = [
    ['are those in its own module', { start: says('tea.name', 'tea.how-warm') }, ['tea.how-warm', 'tea.name']],
    ['are those of what it imports', { start: "import { cake } from './cake';", cake: says('cake.name') }, ['cake.name']],
    ['are those of what it imports for an effect', { start: "import './cake';", cake: says('cake.name') }, ['cake.name']],
    ['are those of what it fetches later', { start: "const part = await import('./cake');", cake: says('cake.name') }, ['cake.name']],
    ['are not those of what it only takes types from', { start: "import type { Cake } from './cake';\nimport { type Tea } from './tea';", cake: says('cake.name'), tea: says('tea.name') }, []],
    ['are not those of dependencies', { start: "import { html } from 'lit';", lit: says('lit.name') }, []],
    ['are found once in modules that import each other', { start: says('tea.name') + "import { a } from './other';", other: "import { b } from './start';" + says('cake.name') }, ['cake.name', 'tea.name']],
    [
      'are those of what a module hands on, not the others of that module',
      { start: "import { slice } from './cake';", cake: `export { slice } from './slice';\nexport { whole } from './whole';\n${says('cake.element')}`, slice: says('cake.slice'), whole: says('cake.whole') },
      ['cake.slice'],
    ],
    [
      'are all of a module that is asked for something of its own too',
      { start: "import { slice, Cake } from './cake';", cake: `export { slice } from './slice';\n${says('cake.element')}`, slice: says('cake.slice') },
      ['cake.element', 'cake.slice'],
    ],
    ['are all of a module that is fetched whole', { start: "import * as cake from './cake';", cake: `export { slice } from './slice';\nexport * from './rest';`, slice: says('cake.slice'), rest: says('cake.rest') }, ['cake.rest', 'cake.slice']],
    ['are found where a name is handed on under another', { start: "import { piece } from './cake';", cake: `export { slice as piece } from './slice';\n${says('cake.element')}`, slice: says('cake.slice') }, ['cake.slice']],
  ];
  for (const [title, modules, found] of table) {
    it(title, () => deepEqual(idsFrom(modules), found));
  }

  it('are its own and those of the elements that it draws, for the calendar', () => {
    const root = fileURLToPath(new URL('../../../../', import.meta.url));
    const ids = findMessages(join(root, 'packages/widgets/src/calendar/calendar.define.ts'), modulesOf(root));
    const owners = new Set([...ids].map((id) => id.replace(/\..*/, '')));
    deepEqual([...owners].sort(), ['calendar', 'contact-strip', 'dialog', 'language-switcher']);
    deepEqual([...ids].filter((id) => id.startsWith('contact-strip.')).sort(), ['contact-strip.way.call', 'contact-strip.way.text', 'contact-strip.way.write']);
  });
});
