/** The parts of an element's page that are ours: `element-page.mdx` puts them between those of Storybook. */
import { html, render, type TemplateResult } from 'lit';
import { apiView } from './api-view.ts';
import { evidenceView } from './evidence-view.ts';
import { factsView, whenView } from './guide-view.ts';

/** Drawn into the light tree, so that it looks like the rest of the page. */
function definePart(name: string, view: (tag: string) => TemplateResult): void {
  if (customElements.get(name)) return;
  class Part extends HTMLElement {
    static readonly observedAttributes = ['of'];

    attributeChangedCallback(): void {
      render(view(this.getAttribute('of') ?? ''), this);
    }
  }
  customElements.define(name, Part);
}

definePart('workshop-when', whenView);
definePart('workshop-facts', (tag) => html`${factsView(tag)}${apiView(tag)}${evidenceView(tag)}`);
