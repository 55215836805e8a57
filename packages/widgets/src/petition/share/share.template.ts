import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { share, sheet } from '../texts/share.texts.ts';
import { plain, written } from '../../writing/written.template.ts';

/** Without anybody's script and without a request: the device's own way, a link to copy, e-mail, a code to point a telephone at. */
export function shareTemplate(model: ShownModel): TemplateResult {
  const { value, languages, isCodeShown } = model;
  const link = value.shortUrl ?? value.url;
  const title = plain(value.title, languages);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n\n${link}`)}`;
  return html`<section class="part" part="share">
    <h3>${share.heading()}</h3>
    <p><a href=${value.url}><bdi dir="ltr">${link.replace(/^https?:\/\//, '')}</bdi></a></p>
    <div class="row">
      ${'share' in navigator ? html`<button type="button" class="button" @click=${model.share}>${share.native()}</button>` : nothing}
      <button type="button" class="button" @click=${model.copy}>${share.copy()}</button>
      <a class="button" href=${mail}>${share.byMail()}</a>
      <button type="button" class="button" aria-expanded=${isCodeShown} @click=${model.showCode}>${share.code()}</button>
      ${value.paper.allowed ? html`<button type="button" class="button" @click=${model.printSheet}>${sheet.print()}</button>` : nothing}
    </div>
    ${isCodeShown ? html`<dugnad-receipt shared-device><p><a href=${link}>${written(value.title, languages)}</a></p></dugnad-receipt>` : nothing}
  </section>`;
}
