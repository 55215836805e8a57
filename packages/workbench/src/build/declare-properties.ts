import type { Plugin } from 'rollup';

/** What the compiler makes of `@property({ … }) name` and `@state() name`: a call for each. */
export const DECORATED = /__decorate\(\[\s*(property|state)\((.*?)\)\s*\], (\w+)\.prototype, "(\w+)", void 0\);/gs;

/** The same as Lit's decorators do to a class, without the functions that decorate it. */
export function declareIn(code: string): string {
  return code.replace(DECORATED, (call: string, decorator: string, options: string, ...[owner, name]: string[]) => {
    if (decorator === 'property') return `${owner}.createProperty("${name}"${options && `, ${options}`});`;
    return options ? call : `${owner}.createProperty("${name}", { state: true });`;
  });
}

/**
 * Writes reactive properties as the plain call that Lit's decorators end in
 * (https://lit.dev/docs/api/ReactiveElement/#ReactiveElement.createProperty): the decorators stay in the
 * source, and no page fetches them.
 */
export function declareProperties(): Plugin {
  return {
    name: 'declare-properties',
    transform: (code) => (code.includes('__decorate([') ? { code: declareIn(code), map: null } : undefined),
  };
}
