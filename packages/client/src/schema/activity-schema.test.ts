import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { activityJsonSchema } from './activity-schema.ts';

interface Schema { type?: string; required?: string[]; properties: Record<string, { enum?: string[]; anyOf?: unknown[]; pattern?: string }> }

describe('the JSON Schema of an activity', () => {
  const schema = activityJsonSchema() as Schema;

  it('asks for an identifier, a title and a start, and for nothing that has a default', () => {
    assert.deepEqual(schema.required?.toSorted(), ['id', 'start', 'title']);
  });

  it('knows every status', () => {
    assert.deepEqual(schema.properties['status']?.enum, ['scheduled', 'cancelled', 'postponed', 'moved-online', 'full']);
  });

  it('lets a title be one text or one for each language', () => {
    assert.equal(schema.properties['title']?.anyOf?.length, 2);
  });

  it('refuses links that run script', () => {
    assert.match('https://a.example/', new RegExp(schema.properties['url']?.pattern ?? '', 'i'));
    assert.doesNotMatch('javascript:alert(1)', new RegExp(schema.properties['url']?.pattern ?? '', 'i'));
  });

  it('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(schema)), schema);
  });
});
