import { elementsOf, fieldsOf, publicName, type ElementDoc, type Manifest } from './manifest.ts';

type Framework = 'react' | 'vue';

/** How each framework calls the listener of an event; both hand over the event itself, so nothing wraps it. */
const LISTENER: Record<Framework, (event: string) => string> = {
  react: (event) => `on${event}`,
  vue: (event) => `on${event.slice(0, 1).toUpperCase()}${event.slice(1)}`,
};

const names = (element: ElementDoc): string[] => (element.events ?? []).flatMap(({ name }) => name ?? []);

function properties({ members = [] }: ElementDoc): string[] {
  return members
    .filter(({ kind, privacy, static: still, readonly: fixed }) => kind === 'field' && !still && !fixed && (privacy ?? 'public') === 'public')
    .flatMap(({ name }) => (name && !name.startsWith('#') ? [name] : []));
}

function propsOf(element: ElementDoc, framework: Framework): string {
  const keys = properties(element).map((name) => `'${name}'`);
  const listeners = names(element).map((name) => `  '${LISTENER[framework](name)}'?: (event: HTMLElementEventMap['${name}']) => void;\n`);
  const picked = keys.length > 0 ? `Partial<Pick<${element.name}, ${keys.join(' | ')}>>` : 'object';
  return `  '${element.tagName}': ${picked} & {\n${listeners.map((line) => `  ${line}`).join('')}  };\n`;
}

const AUGMENT: Record<Framework, string> = {
  react: `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements extends DugnadElements {}\n  }\n}\n`,
  vue: `declare module 'vue' {\n  interface GlobalComponents extends DugnadElements {}\n}\n`,
};

/** The types that make our elements known to a framework: `generated/react.d.ts`, `generated/vue.d.ts`. */
export function writeFrameworkTypes(manifest: Manifest, framework: Framework): string {
  const elements = elementsOf(manifest);
  const imports = elements.map(({ name, path }) => `import type { ${name} } from '${publicName(path)}';\nimport type {} from '${publicName(path)}/define';\n`);
  return `${imports.join('')}\nexport interface DugnadElements {\n${elements.map((element) => propsOf(element, framework)).join('')}}\n\n${AUGMENT[framework]}`;
}

function proofOf(manifest: Manifest, element: ElementDoc): string {
  const lines = (element.events ?? []).flatMap(({ name = '', type }) => {
    const fields = fieldsOf(manifest, type?.text ?? '').map((field) => `event.${field}`);
    const read = `(event) => void [event.type, ${fields.join(', ')}]`;
    return [
      `document.createElement('${element.tagName}').addEventListener('${name}', ${read});`,
      ...(['react', 'vue'] as const).map((framework) => `export const ${framework}_${element.name}_${name.replaceAll('-', '_')}: ${framework}['${element.tagName}'] = { '${LISTENER[framework](name)}': ${read} };`),
    ];
  });
  return lines.join('\n');
}

/** A program that compiles only where every listener, in a page and in both frameworks, infers the event's own fields. */
export function writeProof(manifest: Manifest): string {
  const heads = (['react', 'vue'] as const).map((framework) => `import type { DugnadElements as ${framework} } from './${framework}.d.ts';`);
  return `${heads.join('\n')}\n${elementsOf(manifest).map((element) => proofOf(manifest, element)).join('\n')}\n`;
}
