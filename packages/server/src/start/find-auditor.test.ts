import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuditor } from './find-auditor.ts';

for (const wanted of [undefined, 'no']) {
  test(`nothing audits where DUGNAD_AUDIT is ${wanted ?? 'not set'}, whatever is installed`, async () => {
    assert.equal(await findAuditor(wanted, { auditor: '@dugnad/no-such-auditor', writer: '@dugnad/no-such-writer' }), undefined);
  });
}

test('a package that is not there is said in a sentence', async () => {
  await assert.rejects(findAuditor('yes', { auditor: '@dugnad/no-such-auditor', writer: '@dugnad/embed/consent-config' }), {
    message: 'DUGNAD_AUDIT is set, and @dugnad/no-such-auditor cannot be loaded: install it beside this server, or leave DUGNAD_AUDIT out.',
  });
});

test('so is a browser', async () => {
  await assert.rejects(findAuditor('/no/such/browser'), /DUGNAD_AUDIT is set, and there is no browser: There is no program \/no\/such\/browser/);
});

test('a browser that is named is the one that audits', async () => {
  const tools = await findAuditor(process.execPath);
  assert.equal(tools?.browser, process.execPath);
  assert.ok((tools?.writer.configLanguages.length ?? 0) > 5);
});
