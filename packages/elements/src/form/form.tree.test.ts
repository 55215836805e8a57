import { expect, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import { FormPage } from './form.page.ts';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly invalid?: string;
  readonly required?: boolean;
  readonly children?: readonly Node[];
}

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* all(child);
}

/** Chromium alone lets a page be asked what it tells a screen reader; of controls, that is: groups are asked for by role in a journey. */
const isChromium = navigator.userAgent.includes('Chrome/');
const called = async (role: string): Promise<Node | undefined> => [...all((await a11ySnapshot({})) as unknown as Node)].find((node) => node.role === role);

const controls: readonly [role: string, name: string, content: TemplateResult][] = [
  ['textbox', 'Name', html`<dugnad-field label="Name" hint="As on the list"><input required /></dugnad-field>`],
  ['textbox', 'Story', html`<dugnad-field label="Story" hint="As on the list"><textarea required></textarea></dugnad-field>`],
  ['checkbox', 'I agree', html`<dugnad-choice hint="As on the list"><label><input type="checkbox" required /> I agree</label></dugnad-choice>`],
];

describe('a form, as a screen reader is told of it', () => {
  for (const [role, name, content] of isChromium ? controls : []) {
    it(`has a ${role} called ${name}, with its hint, and its error once there is one`, async () => {
      const page = await FormPage.open(content);
      const before = await called(role);
      expect([before?.name, before?.description]).to.deep.equal([name, 'As on the list']);
      await page.send();
      const after = [...all((await a11ySnapshot({})) as unknown as Node)].filter((node) => node.role === role && node.name === name)[0];
      expect(after?.description).to.equal(`As on the list ${page.lines[0]!}`);
    });
  }

  it('has controls that are called by their labels, by whichever way they have them', async () => {
    const page = await FormPage.open(html`<dugnad-field label="Name"><input name="a" /></dugnad-field>
      <dugnad-field><label for="b">Town</label><input id="b" name="b" /></dugnad-field>
      <dugnad-choice><label><input type="checkbox" name="c" /> I agree</label></dugnad-choice>`);
    const names = ['a', 'b', 'c'].map((name) => page.control(name).labels![0]!.textContent.trim());
    expect(names).to.deep.equal(['Name', 'Town', 'I agree']);
  });
});
