import { expect, html } from '@open-wc/testing';

import type { StandardResult, StandardSchema } from '../schema/standard-schema-type.ts';
import { FormPage } from './form.page.ts';

const field = html`<dugnad-field label="Name"><input name="name" /></dugnad-field>`;
const schemaOf = (validate: (value: unknown) => StandardResult | Promise<StandardResult>): StandardSchema => ({ '~standard': { version: 1, vendor: 'test', validate } });
const broken = schemaOf(() => {
  throw new TypeError('no such field');
});

/** What a developer reads in the console meanwhile. */
async function warnedWhile(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warned: string[] = [];
  console.warn = (...words: unknown[]) => void warned.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warned;
}

describe('a form whose schema is broken', () => {
  it('is not sent unchecked: it says so, keeps everything, and tells the developer', async () => {
    const page = await FormPage.open(field);
    page.element.schema = broken;
    await page.write('name', 'Ada');
    const warned = await warnedWhile(async () => {
      await page.send();
      await page.becomes('it says so', () => page.lines.length > 0);
    });
    expect([page.lines, page.sendings, page.control('name').value]).to.deep.equal([['We could not check this now. Please try again.'], [], 'Ada']);
    expect(warned.join()).to.contain('a schema failed').and.contain('no such field');
    expect(page.busy).to.equal(undefined);
  });

  it('of one field alone says the same', async () => {
    const page = await FormPage.open(field);
    page.form.querySelector('dugnad-field')!.schema = broken;
    await warnedWhile(async () => {
      await page.send();
      await page.becomes('it says so', () => page.lines.length > 0);
    });
    expect([page.lines, page.sendings]).to.deep.equal([['We could not check this now. Please try again.'], []]);
  });

  it('is sent once it works again', async () => {
    const page = await FormPage.open(field);
    page.element.schema = broken;
    await warnedWhile(async () => {
      await page.send();
      await page.becomes('it says so', () => page.lines.length > 0);
    });
    page.element.schema = schemaOf(() => ({}));
    await page.send();
    expect([page.sendings.length, page.lines]).to.deep.equal([1, []]);
  });

  it('breaks nothing when it fails while a field is left, and what was said of the field stays', async () => {
    const page = await FormPage.open(field);
    page.element.schema = schemaOf(() => ({ issues: [{ message: 'Write your own name.', path: ['name'] }] }));
    await page.send();
    page.element.schema = broken;
    const failures: unknown[] = [];
    const onFailure = (event: PromiseRejectionEvent): void => {
      event.preventDefault();
      failures.push(event.reason);
    };
    window.addEventListener('unhandledrejection', onFailure);
    await page.write('name', 'Ada');
    await page.leave();
    window.removeEventListener('unhandledrejection', onFailure);
    expect([failures, page.errors]).to.deep.equal([[], ['Write your own name.']]);
  });
});
