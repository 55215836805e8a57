import { createHash } from 'node:crypto';
import { declarationsOf, type Declaration } from '@dugnad/client/model';
import { declaration as words } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';

import { drawParagraphs, plainText } from '../draw-text.ts';
import { radiosTemplate } from '../petition/controls.template.ts';
import type { Filling } from './needs.template.ts';

/** Of the two answers to a declaration. */
export const declarationField = (id: string): string => `declaration-${id}`;

/** Each text that is asked, to be read, with two answers of equal weight. What stood there goes along, so that nobody agrees to another text. */
export function declarationsTemplate(filling: Filling): TemplateResult[] {
  return declarationsOf(filling.opportunity).map((one) => declarationTemplate(one, filling));
}

function declarationTemplate({ id, version, text }: Declaration, { reader, valueOf, errorOf }: Filling): TemplateResult {
  const name = declarationField(id);
  const hash = createHash('sha256').update(plainText(text, reader)).digest('hex');
  const isSame = valueOf(`declarationHash-${id}`) === hash && valueOf(`declarationVersion-${id}`) === version;
  const options = [{ value: 'online', words: words.agree() }, { value: 'paper', words: words.paper() }];
  return html`<details class="declaration" open>
      <summary>${words.read()}</summary>
      ${drawParagraphs(text, reader)}
    </details>
    ${radiosTemplate({ name, legend: words.question(), options, chosen: isSame ? (valueOf(name) ?? '') : '', error: errorOf(`${name}-online`) })}
    <input type="hidden" name="declarationVersion-${id}" value=${version} /><input type="hidden" name="declarationHash-${id}" value=${hash} />`;
}
