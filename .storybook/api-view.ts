import { html, nothing, type TemplateResult } from 'lit';
import manifest from '../generated/custom-elements.json';

interface Entry {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface Member extends Entry {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly parameters?: readonly Entry[];
  readonly return?: { readonly type?: { readonly text: string } };
}

/** One element of the manifest. */
export interface ElementDoc {
  readonly tagName?: string;
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

const { modules } = manifest as { modules: readonly { declarations?: readonly ElementDoc[] }[] };
const elements = new Map(modules.flatMap(({ declarations = [] }) => declarations).map((doc) => [doc.tagName ?? '', doc]));

/** Every element that the manifest has. */
export const documented = (): ElementDoc[] => [...elements.values()].filter(({ tagName }) => tagName !== undefined);

/** What Lit and the platform call by themselves is public in the class, and no promise to a page. */
const ours = ({ name = '', privacy, static: belongsToClass }: Member): boolean =>
  !belongsToClass && (privacy ?? 'public') === 'public' && !/^(#|_|render$|createRenderRoot$|.*Callback$|(will|first|should)?[uU]pdated?$)/.test(name);

const code = (text: string | undefined): TemplateResult | typeof nothing => (text ? html`<code>${text}</code>` : nothing);

function signature({ name = '', parameters = [], return: back }: Member): string {
  return `${name}(${parameters.map((one) => `${one.name ?? ''}: ${one.type?.text ?? 'unknown'}`).join(', ')}): ${back?.type?.text ?? 'void'}`;
}

/** One table: each row is cells of the same number as the heads. */
function table(caption: string, heads: readonly string[], rows: readonly (readonly unknown[])[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<h3>${caption}</h3>
    <table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
    </table>`;
}

const described = (entries: readonly Entry[] = []): unknown[][] => entries.map(({ name, description }) => [code(name || '(default)'), description]);

/** Everything public of an element, from its class doc: what the manifest says. */
export function apiView(tag: string): TemplateResult | typeof nothing {
  const doc = elements.get(tag);
  if (!doc) return nothing;
  const members = (doc.members ?? []).filter(ours);
  const fields = members.filter(({ kind }) => kind === 'field');
  return html`<h2 id="api">API</h2>
    <p>${doc.summary}</p>
    ${table('Attributes and properties', ['Attribute', 'Property', 'Type', 'Default', 'What it is'], fields.map((field) => [
      code(field.attribute), code(field.name), code(field.type?.text), code(field.default), field.description,
    ]))}
    ${table('Methods', ['Method', 'What it does'], members.filter(({ kind }) => kind === 'method').map((method) => [code(signature(method)), method.description]))}
    ${table('Events', ['Event', 'Type', 'When'], (doc.events ?? []).map(({ name, type, description }) => [code(name), code(type?.text), description]))}
    ${table('Slots', ['Slot', 'What goes there'], described(doc.slots))}
    ${table('Parts', ['Part', 'What it is'], described(doc.cssParts))}
    ${table('Custom properties', ['Property', 'Default', 'What it is'], (doc.cssProperties ?? []).map((entry) => [code(entry.name), code(entry.default), entry.description]))}`;
}
