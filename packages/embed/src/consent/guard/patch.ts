/** Looks at a call before it happens; true when it has done what was to be done. */
export type Before = (self: Element, name: string, args: unknown[]) => boolean;

type Native = (...args: unknown[]) => unknown;

/**
 * Has methods, and what sets properties, looked at first. By a proxy their name, length and text stay those of the browser.
 *
 * @param owner - The prototype whose own they are.
 * @param wanted - What their names are like.
 */
export function patch(owner: object, wanted: RegExp, before: Before): void {
  for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(owner)))
    if (wanted.test(name)) {
      const key = found.set ? 'set' : 'value';
      found[key] = new Proxy(found[key] as Native, {
        apply(native, self: Element, args: unknown[]) {
          try {
            if (before(self, name, args)) return;
          } catch {
            // What is wrong with this call the browser says itself, below.
          }
          return Reflect.apply(native, self, args);
        },
      });
      Object.defineProperty(owner, name, found);
    }
}
