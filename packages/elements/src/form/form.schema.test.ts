import { expect, html } from '@open-wc/testing';

import type { DugnadField } from '../field/field.ts';
import type { StandardIssue, StandardResult, StandardSchema } from '../schema/standard-schema-type.ts';
import type { FormError } from './form.ts';
import { FormPage } from './form.page.ts';

/** A schema of no library, which remembers what it was asked. */
function schemaOf(validate: (value: Record<string, unknown>) => StandardIssue[] | Promise<StandardIssue[]>): StandardSchema & { asked: unknown[] } {
  const asked: unknown[] = [];
  const answer = (issues: StandardIssue[]): StandardResult => (issues.length > 0 ? { issues } : {});
  const ask = (value: unknown): StandardResult | Promise<StandardResult> => {
    asked.push(value);
    const issues = validate(value as Record<string, unknown>);
    return issues instanceof Promise ? issues.then(answer) : answer(issues);
  };
  return { asked, '~standard': { version: 1, vendor: 'test', validate: ask } };
}

const fields = html`<dugnad-field label="Name"><input name="name" /></dugnad-field><dugnad-field label="Phone"><input name="phone" /></dugnad-field>`;
const either = schemaOf(({ name, phone }) => [
  ...(name === 'Nobody' ? [{ message: 'Write your own name.', path: ['name'], code: 'name' }] : []),
  ...(phone ? [] : [{ message: 'Write how we reach you.' }]),
]);

describe('a form with a schema', () => {
  it('is sent when the schema has nothing to say', async () => {
    const page = await FormPage.open(fields);
    page.element.schema = schemaOf(() => []);
    await page.send();
    expect(page.sendings).to.have.length(1);
  });

  it('gives it the whole form as a record', async () => {
    const page = await FormPage.open(fields);
    const schema = schemaOf(() => []);
    page.element.schema = schema;
    await page.write('name', 'Ada');
    await page.send();
    expect(schema.asked).to.deep.equal([{ name: 'Ada', phone: '' }]);
  });

  it('says an issue at the field that it is about, and others in the summary alone', async () => {
    const page = await FormPage.open(fields);
    page.element.schema = either;
    await page.write('name', 'Nobody');
    await page.send();
    expect(page.lines).to.deep.equal(['Write your own name.', 'Write how we reach you.']);
    expect([page.errors, page.links.length, page.sendings.length]).to.deep.equal([['Write your own name.'], 1, 0]);
  });

  it('has what the page says of an issue, by its code', async () => {
    const page = await FormPage.open(fields);
    page.element.schema = either;
    page.element.describeIssue = (issue, label) => ((issue as { code?: string }).code === 'name' ? `Who are you? (${label})` : undefined);
    await page.write('name', 'Nobody');
    await page.send();
    expect(page.lines).to.deep.equal(['Who are you? (Name)', 'Write how we reach you.']);
  });

  it('has what the page says of a field', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Name" missing="Write it." invalid="Write it well."><input name="name" /></dugnad-field>`);
    page.element.schema = schemaOf(() => [{ message: 'min 2', path: ['name'] }]);
    await page.send();
    expect(page.errors).to.deep.equal(['Write it.']);
    await page.write('name', 'A');
    await page.send();
    expect(page.errors).to.deep.equal(['Write it well.']);
  });

  it('has one error a field: what HTML finds comes first', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Name"><input name="name" required /></dugnad-field>`);
    page.element.schema = schemaOf(() => [{ message: 'min 2', path: ['name'] }]);
    await page.send();
    expect(page.lines).to.deep.equal(['Please fill in “Name”.']);
  });

  it('is asked again when a field is left, as long as it answers at once', async () => {
    const page = await FormPage.open(fields);
    page.element.schema = either;
    await page.write('name', 'Nobody');
    await page.send();
    await page.leave();
    expect(page.errors).to.have.length(1);
    await page.write('name', 'Ada');
    await page.leave();
    expect([page.errors, page.lines]).to.deep.equal([[], ['Write how we reach you.']]);
  });

  it('asks a field’s own schema about the field', async () => {
    const page = await FormPage.open(fields);
    const schema = schemaOf(() => [{ message: 'Write eight digits.' }]);
    page.form.querySelectorAll<DugnadField>('dugnad-field')[1]!.schema = schema;
    await page.write('phone', '12');
    await page.send();
    expect([schema.asked[0], page.errors]).to.deep.equal(['12', ['Write eight digits.']]);
  });

  it('does not ask about a field that may be left empty and is', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Phone" optional><input name="phone" /></dugnad-field>`);
    page.form.querySelector('dugnad-field')!.schema = schemaOf(() => [{ message: 'Write eight digits.' }]);
    await page.send();
    expect(page.sendings).to.have.length(1);
  });
});

describe('a form whose schema has to ask somebody', () => {
  async function slow(issues: StandardIssue[] | Error): Promise<{ page: FormPage; schema: ReturnType<typeof schemaOf>; answer: () => void }> {
    const page = await FormPage.open(html`${fields}<button id="draft" name="as" value="draft">Keep</button>`);
    let answer = (): void => undefined;
    const promise = new Promise<StandardIssue[]>((resolve, reject) => {
      answer = () => (issues instanceof Error ? reject(issues) : resolve(issues));
    });
    const schema = schemaOf(() => promise);
    page.element.schema = schema;
    return { page, schema, answer };
  }

  it('waits once, says so, and is then sent by the same button', async () => {
    const { page, schema, answer } = await slow([]);
    page.form.querySelector<HTMLElement>('#draft')!.click();
    await page.settled();
    expect([page.busy, page.sendings.length]).to.deep.equal(['Sending …', 0]);
    answer();
    await page.becomes('it is sent', () => page.sendings.length > 0);
    expect(page.sendings).to.deep.equal([{ data: [['name', ''], ['phone', ''], ['as', 'draft']], by: 'draft' }]);
    expect([schema.asked.length, page.busy]).to.deep.equal([1, undefined]);
  });

  it('is asked and sent once, however often one presses meanwhile', async () => {
    const { page, schema, answer } = await slow([]);
    await page.send();
    await page.send();
    answer();
    await page.becomes('it is sent', () => page.sendings.length > 0);
    expect([schema.asked.length, page.sendings.length]).to.deep.equal([1, 1]);
  });

  it('says what is wrong when the answer comes, and does not ask again before it is sent', async () => {
    const { page, schema, answer } = await slow([{ message: 'This number is known already.', path: ['phone'] }]);
    await page.send();
    answer();
    await page.becomes('there is an error', () => page.errors.length > 0);
    expect(document.activeElement).to.equal(page.summary);
    page.control('phone').focus();
    await page.leave();
    expect(page.errors, 'nothing was changed').to.deep.equal(['This number is known already.']);
    await page.write('phone', '12 34 56 78');
    await page.leave();
    expect([page.errors, schema.asked.length]).to.deep.equal([[], 1]);
  });

  it('is not sent when the form was reset meanwhile', async () => {
    const { page, answer } = await slow([]);
    await page.send();
    page.form.reset();
    answer();
    await page.settled();
    expect([page.busy, page.sendings.length]).to.deep.equal([undefined, 0]);
  });

  it('says so when nobody answers, and keeps everything', async () => {
    const { page, answer } = await slow(new Error('offline'));
    const { warn } = console;
    console.warn = () => undefined;
    await page.write('name', 'Ada');
    await page.send();
    answer();
    await page.becomes('it says so', () => page.lines.length > 0);
    console.warn = warn;
    expect([page.lines, page.control('name').value]).to.deep.equal([['We could not check this now. Please try again.'], 'Ada']);
  });
});

describe('what a server says of a form', () => {
  const known: FormError[] = [{ message: 'The list was closed.' }, { name: 'phone', message: 'We know this number.' }, { name: 'shoe-size', message: 'Too small.' }];

  it('is said at the fields and in the summary, which takes the focus', async () => {
    const page = await FormPage.open(fields);
    page.element.busy = true;
    await page.element.showErrors(known);
    await page.settled();
    expect(page.lines).to.deep.equal(['We know this number.', 'The list was closed.', 'Too small.']);
    expect([page.errors, page.element.busy]).to.deep.equal([['We know this number.'], false]);
    expect(document.activeElement).to.equal(page.summary);
  });

  it('lasts until the field is changed', async () => {
    const page = await FormPage.open(fields);
    await page.element.showErrors([known[1]!]);
    page.links[0]!.click();
    await page.leave();
    expect(page.errors).to.have.length(1);
    await page.write('phone', '1');
    await page.leave();
    expect([page.errors, page.summary]).to.deep.equal([[], null]);
  });

  it('lasts until the form is sent again', async () => {
    const page = await FormPage.open(fields);
    await page.element.showErrors(known);
    await page.send();
    expect([page.lines, page.sendings.length]).to.deep.equal([[], 1]);
  });

  it('is gone when the page says that there is nothing', async () => {
    const page = await FormPage.open(fields);
    await page.element.showErrors(known);
    await page.element.showErrors([]);
    expect(page.lines).to.deep.equal([]);
  });
});
