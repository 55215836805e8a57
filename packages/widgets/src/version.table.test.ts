import { it } from 'node:test';
import assert from 'node:assert/strict';
import manifest from '../package.json' with { type: 'json' };
import { version } from './version.ts';

it('says the version that the package has', () => assert.equal(version, manifest.version));
