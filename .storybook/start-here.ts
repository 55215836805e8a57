/** The list on the first page of the workshop: every element of the manifest, and where its page is. */
import { html, render, type TemplateResult } from 'lit';
import { documented, type ElementDoc } from './api-view.ts';
import { pageOf, words } from './guide-view.ts';

/** The first sentence of its summary: one line of the list. */
const inShort = ({ summary = '' }: ElementDoc): string => /^[\s\S]*?[.:](?=\s|$)/.exec(summary)?.[0].replace(/:$/, '.') ?? summary;

function row(doc: ElementDoc): TemplateResult {
  const { tagName = '' } = doc;
  return html`<tr><td><a href=${pageOf(tagName) ?? ''} target="_top"><code>&lt;${tagName}&gt;</code></a></td><td>${words(inShort(doc))}</td></tr>`;
}

function table(id: string, heading: string, docs: readonly ElementDoc[]): TemplateResult {
  return html`<h2 id=${id}>${heading}</h2>
    <table>
      <thead><tr><th scope="col">Element</th><th scope="col">What it is</th></tr></thead>
      <tbody>${docs.map(row)}</tbody>
    </table>`;
}

function startView(): TemplateResult {
  const docs = documented().toSorted((a, b) => (a.tagName ?? '').localeCompare(b.tagName ?? ''));
  const isWidget = ({ tagName = '' }: ElementDoc): boolean => pageOf(tagName)?.includes('/widgets-') ?? false;
  return html`${table('widgets', 'Widgets', docs.filter(isWidget))}${table('elements', 'Elements', docs.filter((doc) => !isWidget(doc)))}`;
}

const NAME = 'workshop-start';

/** Drawn into the light tree, so that it looks like the rest of the page. */
class Start extends HTMLElement {
  connectedCallback(): void {
    render(startView(), this);
  }
}
if (!customElements.get(NAME)) customElements.define(NAME, Start);
