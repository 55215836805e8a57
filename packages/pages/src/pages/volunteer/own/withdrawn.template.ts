import type { PageData } from '@dugnad/client/hosted';
import { sent } from '@dugnad/widgets/volunteer/texts';
import { html } from '@lit-labs/ssr';

import type { View } from '../../document/document.template.ts';
import { helpAddress } from '../../page-address.ts';
import { contactTemplate } from '../../petition/contact.template.ts';
import type { Reader } from '../../reader.ts';
import { aboutOne } from '../help.ts';
import { ownPage } from './own.texts.ts';

/** After withdrawing: nobody's name is here, and nothing of a sign-up. */
export function withdrawnView({ opportunity, site }: PageData['withdrawn'], reader: Reader): View {
  const main = html`<h1>${ownPage.deleted()}</h1>
    <p><a class="button" href=${helpAddress(reader, site.id)}>${sent.another()}</a></p>
    ${contactTemplate(opportunity, reader)}`;
  return { title: ownPage.deleted(), main, about: aboutOne(opportunity, site, reader) };
}
