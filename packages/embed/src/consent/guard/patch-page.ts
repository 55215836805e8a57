import { holdAddress } from './hold-address.ts';
import { holdHtml } from './hold-html.ts';
import { holdNodes } from './hold-nodes.ts';
import { patch, type Before } from './patch.ts';

function patchAll(owners: readonly { readonly prototype: object }[], members: string, before: Before): void {
  for (const { prototype } of owners) for (const name of members.split(' ')) patch(prototype, name, before);
}

/** Has every way in which scripts bring scripts, frames and images into this page looked at first. */
export function patchPage(): void {
  patchAll(
    [Node, Element, Document, DocumentFragment, CharacterData, Range],
    // importNode copies images into the page, which are fetched even before they are inserted.
    'appendChild insertBefore replaceChild append prepend replaceChildren before after replaceWith insertAdjacentElement moveBefore importNode adoptNode insertNode',
    (_self, _name, args) => holdNodes(args),
  );
  patchAll([HTMLScriptElement, HTMLIFrameElement, HTMLImageElement], 'src srcset', (self, name, [value]) => holdAddress(self, name, value));
  patchAll([Element], 'setAttribute', (self, _name, [name, value]) => holdAddress(self, name, value));
  patchAll([Element, ShadowRoot], 'innerHTML outerHTML', (self, name, [value]) => holdHtml(self, name as 'innerHTML', value));
  patchAll([Element], 'insertAdjacentHTML', (self, _name, [where, value]) => holdHtml(self, `${where as string}`.toLowerCase() as 'beforeend', value));
}
