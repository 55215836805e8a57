import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { type Engine, engineNamed, engines, isPresent, type EngineName, programOf, wantedEngines } from './engines.ts';

const path = process.env['PATH'] ?? '';
const titles = (list: readonly Engine[]): string[] => list.map(({ title }) => title);

describe('the engines', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'dugnad-engines-'));
    writeFileSync(join(folder, 'trial-browser'), '');
    chmodSync(join(folder, 'trial-browser'), 0o755);
    writeFileSync(join(folder, 'trial-text'), '');
  });
  afterEach(() => {
    process.env['PATH'] = path;
  });
  after(() => rmSync(folder, { recursive: true }));

  const trial = (...places: string[]): Engine => ({ name: 'chromium', title: 'Trial', programs: { browser: places }, packages: [] });

  it('are three, unless some are asked for', () => {
    assert.deepEqual(titles(wantedEngines('')), ['Chromium', 'Firefox', 'WebKit']);
    assert.deepEqual(titles(wantedEngines('webkit, chromium')), ['WebKit', 'Chromium']);
  });

  it('refuse a name that is none, and say which are', () => {
    assert.throws(() => wantedEngines('netscape'), /no engine called netscape: chromium, firefox and webkit are known/u);
    assert.throws(() => engineNamed('opera' as EngineName), /no engine called opera/u);
  });

  it('are there when a program is on the path', () => {
    process.env['PATH'] = folder;
    assert.equal(isPresent(trial('trial-browser')), true);
    assert.equal(isPresent(trial('another', 'trial-browser')), true);
    assert.equal(isPresent(trial('another')), false);
  });

  it('are not there when what is on the path cannot be run', () => {
    process.env['PATH'] = folder;
    assert.equal(isPresent(trial('trial-text')), false);
  });

  it('are there when a program stands where it is said to stand', () => {
    process.env['PATH'] = '';
    assert.equal(isPresent(trial(join(folder, 'trial-browser'))), true);
    assert.equal(isPresent(trial(join(folder, 'nothing'))), false);
  });

  it('need every one of their programs', () => {
    process.env['PATH'] = folder;
    const half: Engine = { ...trial('trial-browser'), programs: { browser: ['trial-browser'], driver: ['another'] } };
    assert.equal(isPresent(half), false);
  });

  it('name their packages when they are missing', () => {
    process.env['PATH'] = folder;
    assert.throws(() => programOf('webkit', 'driver'), /WebKit is not installed \(on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb xauth\)/u);
  });

  it('are each known by a title that begins as the test runner calls them', () => {
    for (const [name, title] of [['Chrome', 'Chromium'], ['Firefox', 'Firefox'], ['WebKit', 'WebKit']] as const) {
      assert.equal(engines.filter((engine) => name.startsWith(engine.title.slice(0, 5)))[0]?.title, title);
    }
  });
});
