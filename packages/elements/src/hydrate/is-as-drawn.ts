/**
 * Whether what a server drew says the same as what would be drawn now. Comments do not count, for they are Lit's; nor what a
 * visitor has opened since, nor what an element inside says of itself in attributes.
 */
export function isAsDrawn(drawn: ParentNode, wanted: ParentNode): boolean {
  const [are, shall] = [drawn, wanted].map(piecesOf) as [Piece[], Piece[]];
  return are.length === shall.length && are.every((piece, at) => isSamePiece(piece, shall[at]));
}

/** Words, or an element. */
type Piece = string | Element;

/** Servers and browsers have different rules for commas in dates; what has been read must not move for one. */
function wordsOf(text: string | null): string | undefined {
  return text?.replace(/[\s,.]+/g, ' ');
}

/** A part of a template may be two texts beside each other in one tree and one text in another. */
function piecesOf({ childNodes }: ParentNode): Piece[] {
  const pieces: Piece[] = [];
  for (const node of childNodes) {
    const before = pieces.at(-1);
    if (node instanceof Element) pieces.push(node);
    else if (node instanceof Text && typeof before === 'string') pieces[pieces.length - 1] = before + node.data;
    else if (node instanceof Text) pieces.push(node.data);
  }
  return pieces.filter((piece) => piece !== '');
}

function isSamePiece(is: Piece, shall: Piece | undefined): boolean {
  if (typeof is === 'string') return typeof shall === 'string' && wordsOf(is) === wordsOf(shall);
  if (typeof shall !== 'object') return false;
  return is.localName === shall.localName && hasAll(shall, is) && (is.localName.includes('-') || hasAll(is, shall)) && isAsDrawn(is, shall);
}

function hasAll(one: Element, other: Element): boolean {
  return one.getAttributeNames().every((name) => wordsOf(one.getAttribute(name)) === wordsOf(other.getAttribute(name)) || isOpened(one, name));
}

/** By a visitor, before our script came. */
function isOpened({ localName }: Element, name: string): boolean {
  return localName === 'details' && name === 'open';
}
