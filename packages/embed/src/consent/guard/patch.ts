import { look } from './look.ts';

/**
 * The names, by their beginnings, of what brings nodes into a page (append…, prepend, insert…, before, after, replace…), of what makes
 * images in it, which are fetched before they are inserted (importNode), and of what sets addresses and HTML.
 */
const inserting = /^(appe|prep|ins|bef|aft|rep|impo|src|setA)|rHTML/;

/**
 * Has those methods of a class, and what sets those properties, looked at first. By a proxy their name, length and text stay those
 * of the browser; what is wrong with a call, the browser says itself.
 */
export function patch({ prototype }: { readonly prototype: object }): void {
  for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    if (inserting.test(name)) {
      const key = found.set ? 'set' : 'value';
      found[key] = new Proxy(found[key] as (...args: unknown[]) => unknown, {
        apply(native, self: Element, args: unknown[]) {
          try {
            if (look(self, name, args)) return;
          } catch {
            // The call goes on, and throws by itself if it was wrong.
          }
          return Reflect.apply(native, self, args);
        },
      });
      Object.defineProperty(prototype, name, found);
    }
}
