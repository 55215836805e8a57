import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ConsentConfigSchema, ConsentServiceSchema } from '@dugnad/client/model';
import { loadPreset, presetIds } from './load-preset.ts';
import { NO_END, type Preset } from './preset.ts';
import { writeService } from './write-service.ts';

const folder = new URL('./presets/', import.meta.url);
const load = async (id: string): Promise<Preset> => (await loadPreset(id)) ?? ({} as Preset);
const presets = await Promise.all(presetIds.map(load));

/** A duration in days, by the longest that a month and a year can be. */
function countDays(duration: string): number {
  const [, years = 0, months = 0, days = 0] = (/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration) ?? []).map(Number);
  return (years || 0) * 366 + (months || 0) * 31 + (days || 0);
}

describe('the presets', () => {
  it('are those that are promised', () => {
    deepEqual(presetIds.toSorted(), [
      'facebook', 'google-analytics', 'google-calendar', 'google-forms', 'google-maps', 'instagram', 'jitsi', 'mailchimp', 'matomo',
      'meta-pixel', 'openstreetmap', 'soundcloud', 'spotify', 'teams', 'vimeo', 'youtube', 'zoom',
    ]);
  });

  it('are one file each, and every file is one', async () => {
    const files = (await readdir(folder)).filter((file) => !file.includes('.test.'));
    deepEqual(files.toSorted(), presetIds.map((id) => `${id}.ts`).toSorted());
  });

  it('have each a name of its own', () => {
    equal(new Set(presets.map(({ name }) => name)).size, presets.length);
  });

  it('are found by their ids alone', async () => {
    for (const id of ['', 'tiktok', 'toString', '__proto__', 'constructor', 'YouTube', '../preset']) equal(await loadPreset(id), undefined, id);
  });

  it('make, with one purpose, services of a valid configuration', () => {
    const config = {
      controller: { name: 'Foreningen' }, noticeVersion: '2026-11', purposes: [{ id: 'shown-here', text: 'Content of others', kind: 'external' }],
      services: presets.map((preset) => writeService(preset, 'shown-here')),
    };
    const result = ConsentConfigSchema['~standard'].validate(config);
    ok(!(result instanceof Promise) && !result.issues, JSON.stringify(result));
  });
});

for (const preset of presets) {
  describe(preset.name, () => {
    it('has the id that it is found by, and a purpose makes a valid service of it', () => {
      const service = writeService(preset, 'external');
      deepEqual(ConsentServiceSchema['~standard'].validate(service), { typed: true, value: service });
      equal(presetIds.some((id) => id === service.id), true);
      equal(service.purpose, 'external');
      equal(service.name, preset.name);
      equal(service.privacy, preset.privacy);
      equal('cookies' in service, preset.cookies.length > 0);
      equal('storage' in service, preset.storage.length > 0);
    });

    it('leaves its lists to nobody else', () => {
      const [one, other] = [writeService(preset, 'external'), writeService(preset, 'external')];
      one.origins.push('https://changed.example');
      one.cookies?.push('changed');
      deepEqual(other, writeService(preset, 'external'));
      ok(!preset.cookies.includes('changed'));
    });

    it('names every origin, cookie and key once', () => {
      for (const list of [preset.origins, preset.cookies, preset.storage, preset.sends]) equal(new Set(list).size, list.length);
      ok(preset.origins.length > 0);
    });

    it('tells a receiver, where, and a privacy page that is encrypted', () => {
      ok(preset.receiver.length > 3);
      ok(preset.country.length === 2 && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(preset.country));
      equal(new URL(preset.privacy).protocol, 'https:');
    });

    it('lasts for a session exactly when it leaves nothing, and without end when it keeps in local storage', () => {
      const leavesNothing = preset.cookies.length + preset.storage.length === 0;
      equal(preset.duration === 'session', leavesNothing);
      ok(leavesNothing || countDays(preset.duration) > 0, preset.duration);
      equal(preset.duration === NO_END, preset.storage.some((place) => place.startsWith('local:')));
    });

    it('sends cookies if it leaves cookies, and the address if it can be shown', () => {
      equal(preset.sends.includes('cookies'), preset.cookies.length > 0);
      equal(preset.sends.includes('address'), preset.embed !== undefined || preset.kind === 'script');
    });

    it('is no frame if it is a script', () => {
      ok(preset.kind === 'frame' || !preset.embed);
    });

    it('shows and links nothing that could run here', () => {
      for (const address of ['javascript:alert(1)', 'data:text/html,a', 'blob:https://a.example/b', 'file:///etc/hosts', 'mailto:a@b.no', 'about:blank', 'ftp://www.youtube.com/watch?v=dQw4w9WgXcQ']) {
        equal(preset.embed?.(new URL(address)), undefined, address);
        equal(preset.link(new URL(address)), undefined, address);
      }
    });

    it('names where its facts come from', async () => {
      const text = await readFile(new URL(`${preset.id}.ts`, folder), 'utf8');
      const told = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const preset/.exec(text)?.[1] ?? '';
      ok(/[a-z0-9-]+\.[a-z]{2,}\/\S+/.test(told), 'no address of a source');
      ok(told.includes('eceiver'), 'nothing about the receiver');
    });
  });
}
