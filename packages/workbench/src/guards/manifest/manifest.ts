/** The part of a custom-elements manifest that we read and add to (schema 1.0.0, plus our doc tags). */
export interface Named {
  readonly name?: string;
  readonly description?: string;
}
export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'public' | 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: unknown;
}
export interface EventDoc extends Named {
  readonly type?: { readonly text: string };
}
export interface ClassDoc extends Named {
  kind: string;
  name: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  status?: string;
  since?: string;
  dependencies?: string[];
  members?: Member[];
  events?: EventDoc[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  cssStates?: Named[];
}
export interface ModuleDoc {
  readonly path: string;
  declarations?: ClassDoc[];
}
export interface Manifest {
  readonly modules: readonly ModuleDoc[];
}
/** An element with the place of its class file. */
export interface ElementDoc extends ClassDoc {
  readonly path: string;
  readonly tagName: string;
}

export function elementsOf({ modules }: Manifest): ElementDoc[] {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations.flatMap((declaration) => (declaration.tagName ? [{ ...declaration, path, tagName: declaration.tagName }] : [])),
  );
}

/** Fields by class name, for the events that carry them. */
export function fieldsOf({ modules }: Manifest, className: string): string[] {
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ name }) => name === className);
  return (found?.members ?? []).filter(({ kind, privacy, static: still }) => kind === 'field' && !still && (privacy ?? 'public') === 'public').flatMap(({ name }) => name ?? []);
}

/** `@dugnad/widgets/calendar` for `packages/widgets/src/calendar/calendar.ts`. */
export function publicName(path: string): string {
  const [, floor = '', name = ''] = /packages\/([^/]+)\/src\/(.+)\/[^/]+$/.exec(path) ?? [];
  return `@dugnad/${floor}/${name}`;
}
