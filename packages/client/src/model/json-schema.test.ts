import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { before, describe, it } from 'node:test';
import assert from 'node:assert/strict';

interface Schema { title?: string; required?: string[]; properties: Record<string, { enum?: string[]; anyOf?: unknown[]; pattern?: string }> }

const SCRIPT = fileURLToPath(new URL('../../schema/print-schema.mjs', import.meta.url));

describe('the JSON Schema of an activity, as it is published', () => {
  let schema: Schema;

  before(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', SCRIPT]);
    schema = JSON.parse(stdout) as Schema;
  });

  it('asks for an identifier, a title and a start, and for nothing that has a default', () => {
    assert.deepEqual(schema.required?.toSorted(), ['id', 'start', 'title']);
    assert.equal(schema.title, 'Activity');
  });

  it('knows every status', () => {
    assert.deepEqual(schema.properties['status']?.enum, ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full']);
  });

  it('lets a title be one text or one for each language', () => {
    assert.equal(schema.properties['title']?.anyOf?.length, 2);
  });

  it('refuses links that run script', () => {
    const link = new RegExp(schema.properties['url']?.pattern ?? '', 'i');
    assert.match('https://a.example/', link);
    assert.doesNotMatch('javascript:alert(1)', link);
  });
});
