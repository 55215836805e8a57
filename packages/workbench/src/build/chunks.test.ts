import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OutputBundle } from 'rollup';
import { chunkName, planChunks } from './chunks.ts';
import { tableOf } from './file-table-plugin.ts';
import { copyFor, fileOf, isFetched, isForAll, widgetOf } from './own-copies.ts';

const lit = '/home/me/node_modules/lit-html/lit-html.js';
const repeat = '/home/me/node_modules/lit-html/directives/repeat.js';
const language = '/home/me/packages/elements/dist/language/page-language.js';
const button = '/home/me/packages/elements/dist/button/button.js?calendar';
const dialog = '/home/me/packages/elements/dist/dialog/dialog.js?calendar';
const calendar = '/home/me/packages/widgets/dist/calendar/calendar.js?calendar';
const opened = '/home/me/packages/widgets/dist/calendar/opened.part.js?calendar';

const entry = (...moduleIds: string[]) => ({ isEntry: true, isDynamicEntry: false, moduleIds });
const later = (...moduleIds: string[]) => ({ isEntry: false, isDynamicEntry: true, moduleIds });
const shared = (...moduleIds: string[]) => ({ isEntry: false, isDynamicEntry: false, moduleIds });

describe('what a page loads first', () => {
  it('has Lit and the language of the page in the base', () => {
    const plan = planChunks([entry(calendar, lit, language, button)]);
    deepEqual([...plan], [[calendar, 'calendar'], [lit, 'base'], [language, 'base'], [button, 'calendar']]);
  });

  it('does not have the part of Lit that only a later file needs', () => {
    deepEqual([...planChunks([entry(calendar, lit), later(opened, repeat)]).keys()], [calendar, lit]);
  });

  it('has what two later files share, instead of a file for it', () => {
    const plan = planChunks([entry(calendar), shared(dialog, repeat)]);
    deepEqual([...plan], [[calendar, 'calendar'], [dialog, 'calendar'], [repeat, 'base']]);
  });

  it('has its own copy of everything but what can be there only once', () => {
    equal(isForAll(button), false);
    equal(isForAll(lit) && isForAll(language) && isForAll('/x/node_modules/@lit/task/index.js'), true);
    equal(isForAll('/home/me/packages/elements/dist/language/generated/nb.js'), false);
    equal(widgetOf(button), 'calendar');
    equal(widgetOf(`${button}#dialog.js`), 'calendar');
    equal(widgetOf(lit), '');
    equal(fileOf(button), '/home/me/packages/elements/dist/button/button.js');
  });
});

describe('a widget that stands alone', () => {
  const localize = '/home/me/node_modules/@lit/localize/init/install.js';
  const consent = '/home/me/packages/widgets/dist/consent/consent.js?consent';
  const choices = '/home/me/packages/widgets/dist/consent/choices/open-choices.js?consent#open-choices.js';

  it('has its own copy of the language of the page too, and fetches no base', () => {
    equal(isFetched(language, 'consent') || isFetched(localize, 'consent'), false);
    equal(isFetched(language, 'external') || isFetched(localize, 'external'), false);
    equal(isFetched(language, 'consent-choice') && isFetched(localize, 'calendar'), true);
    equal(isFetched('\0helpers', 'consent'), true);
    const copy = copyFor('consent', language, consent);
    deepEqual([...planChunks([entry(consent, copy)])], [[consent, 'consent'], [copy, 'consent']]);
  });

  it('keeps the words of the page once, whichever of its files asks', () => {
    for (const module of [language, localize]) equal(copyFor('consent', module, choices), `${module}?consent`);
    const near = '/home/me/packages/elements/dist/language/nearest-language.js';
    equal(copyFor('consent', near, choices), `${near}?consent#open-choices.js`);
  });
});

describe('what a later file brings along', () => {
  const drawings = '/home/me/packages/elements/dist/icon/drawings.js';
  const switcher = '/home/me/packages/widgets/dist/controllers/switcher.part.js';

  it('is its own copy, all the way down, so that nothing of it goes into the first file', () => {
    const part = copyFor('calendar', switcher, '/home/me/packages/widgets/dist/controllers/switcher-controller.js?calendar');
    const inside = copyFor('calendar', '/home/me/packages/elements/dist/icon/icon.template.js', part);
    equal(part, `${switcher}?calendar#switcher.part.js`);
    equal(copyFor('calendar', drawings, inside), `${drawings}?calendar#switcher.part.js`);
    equal(widgetOf(inside), 'calendar');
  });

  it('is the widget’s for all other files, but for what keeps nothing', () => {
    const few = '/home/me/packages/client/dist/model/compare-activities.js';
    equal(copyFor('calendar', drawings, opened), `${drawings}?calendar`);
    equal(copyFor('calendar', few, '/home/me/json.js?calendar'), `${few}?calendar#json.js`);
    equal(copyFor('calendar', drawings, `${few}?calendar#json.js`), `${drawings}?calendar`);
  });
});

describe('the name of a file', () => {
  const table: [name: string, facade: string | null][] = [
    ['base', null],
    ['calendar', '/home/me/packages/embed/dist/entries/calendar.js?calendar'],
    ['calendar-opened', opened],
    ['calendar.nb', '/home/me/packages/widgets/dist/calendar/generated/nb.js?calendar'],
    ['rare', '/home/me/packages/client/dist/ics/rare.js?calendar'],
    ['json', '/home/me/packages/client/dist/adapters/json/index.js?calendar'],
  ];
  for (const [name, facadeModuleId] of table) {
    it(`says that it holds ${name}`, () => equal(chunkName({ name, facadeModuleId }), name));
  }

  it('says what a later file holds that a still later one takes from', () => {
    equal(chunkName({ name: 'open-choices.js_consent_open-choices', facadeModuleId: null }), 'consent-open-choices');
    equal(chunkName({ name: 'base', facadeModuleId: null }), 'base');
  });
});

describe('the loader’s table', () => {
  it('knows the mark, the languages, and for each file the elements that it is for, and which stand alone', () => {
    const file = (name: string, facadeModuleId: string | null, isEntry = false) => ({ type: 'chunk', name, facadeModuleId, isEntry, fileName: `${name}-1a.js` });
    const bundle = {
      a: file('base', null),
      b: file('calendar', '/embed/dist/entries/calendar.js?calendar', true),
      c: file('nb', '/widgets/dist/calendar/generated/nb.js?calendar'),
      d: file('opened', opened),
      e: { type: 'asset', fileName: 'x.css' },
      f: file('basics', '/embed/dist/entries/basics.js?basics', true),
      h: file('external', '/embed/dist/entries/external.js?external', true),
      g: file('texts', '/embed/dist/entries/texts.js?texts', true),
    } as unknown as OutputBundle;
    const imports: Readonly<Record<string, readonly string[]>> = {
      '/embed/dist/entries/calendar.js?calendar': ['/embed/dist/connect/connect-page.js?calendar', '/widgets/dist/calendar/calendar.define.js?calendar'],
      '/embed/dist/entries/basics.js?basics': ['/elements/dist/button/button.define.js?basics', '/elements/dist/field/field.define.js?basics'],
      '/embed/dist/entries/external.js?external': ['/widgets/dist/external/external.define.js?external'],
    };
    deepEqual(tableOf(bundle, '1a', (entry) => imports[entry] ?? []), { mark: '1a', languages: 'nb', files: { calendar: 'calendar', basics: 'button field', external: 'external' }, alone: 'external' });
  });
});
