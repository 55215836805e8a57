import { html, nothing, type TemplateResult } from 'lit';
import type { ShownModel } from '../petition.model.ts';
import { section } from '../about/about.template.ts';
import { facts } from '../texts/facts.texts.ts';
import { share } from '../texts/share.texts.ts';
import { paragraphs, plain, written } from '../../writing/written.template.ts';
import { linkOf, type Sharing } from './sharing.ts';

/** What stands below the form, and nobody needs to sign. */
export function moreTemplate(model: ShownModel, sharing: Sharing): TemplateResult {
  return html`${voicesTemplate(model)} ${shareTemplate(model, sharing)} ${reportTemplate(model)} ${sharing.sheet(model)}`;
}

/** What has happened since, and who else signs: only as they chose to be shown. */
function voicesTemplate({ value, languages, writer }: ShownModel): TemplateResult {
  const { updates, recentSigners, comments } = value;
  const update = ({ date, title, text, url }: (typeof updates)[number]): TemplateResult => html`<article>
    <h4>${written(title, languages)}</h4>
    <p class="quiet">${writer.date(date)}</p>
    ${paragraphs(text, languages)} ${url ? html`<p><a href=${url}>${facts.readMore()}</a></p>` : nothing}
  </article>`;
  const comment = ({ name, text, language }: (typeof comments)[number]): TemplateResult => html`<blockquote>
    <p lang=${language ?? nothing} dir="auto">${text}</p>
    ${name ? html`<footer><bdi>${name}</bdi></footer>` : nothing}
  </blockquote>`;
  return html`${updates.length > 0 ? section(share.updates(), updates.map(update)) : nothing}
  ${recentSigners.length > 0 ? section(share.signers(), html`<ul class="names" role="list">${recentSigners.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}</ul>`) : nothing}
  ${comments.length > 0 ? section(share.comments(), comments.map(comment)) : nothing}`;
}

/** Without anybody's script and without a request: the device's own way, a link to copy, e-mail, a code to point a telephone at. */
function shareTemplate({ value, languages }: ShownModel, sharing: Sharing): TemplateResult {
  const link = linkOf(value);
  const title = plain(value.title, languages);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n\n${link}`)}`;
  return html`<section class="part" part="share">
    <h3>${share.heading()}</h3>
    <p><a href=${value.url}><bdi dir="ltr">${link.replace(/^https?:\/\//, '')}</bdi></a></p>
    <div class="row">
      ${'share' in navigator ? html`<button type="button" class="button" @click=${sharing.tell}>${share.native()}</button>` : nothing}
      <button type="button" class="button" @click=${sharing.copy}>${share.copy()}</button>
      <a class="button" href=${mail}>${share.byMail()}</a>
      <button type="button" class="button" aria-expanded=${sharing.isCodeShown} @click=${sharing.showCode}>${share.code()}</button>
      ${value.paper.allowed ? html`<button type="button" class="button" @click=${sharing.printSheet}>${share.sheet()}</button>` : nothing}
    </div>
    ${sharing.isCodeShown ? html`<dugnad-receipt shared-device><p><a href=${link}>${written(value.title, languages)}</a></p></dugnad-receipt>` : nothing}
  </section>`;
}

function reportTemplate({ value }: ShownModel): TemplateResult | typeof nothing {
  return value.reportUrl ? html`<p class="report"><a href=${value.reportUrl} rel="nofollow">${share.report()}</a></p>` : nothing;
}
