import { endTemplate } from '../form/form.template.ts';
import { attributeOf, elementsIn, findIn, type Markup, type Written } from './markup.ts';
import { servedTemplate } from './served.ts';

/** On a machine that others use too: browsers keep nothing that is typed, without our script too, and the button to clear has its room. */
export function serveForm(host: Written, markup: Markup): void {
  const form = findIn(host, ({ tagName }) => tagName === 'form');
  if (!form || attributeOf(host, 'shared-device') === undefined) return;
  const controls = [...elementsIn(form)].filter(({ tagName }) => ['input', 'select', 'textarea'].includes(tagName));
  for (const element of [form, ...controls]) markup.setAttribute(element, 'autocomplete', 'off');
  markup.insertLast(host, servedTemplate(host, endTemplate({ busy: false, sharedDevice: true, clear: () => undefined }), markup, { waits: true }));
}
