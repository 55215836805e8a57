/** How equal two buttons are, and how well their words can be read. The words of these functions stand behind the finders. */

/** Everything that makes one of two buttons look like more than the other. */
export const looks = `
const sizes = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'textTransform', 'textDecorationLine', 'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth', 'borderTopStyle', 'borderTopLeftRadius', 'borderBottomRightRadius', 'opacity', 'transform', 'filter', 'boxShadow', 'visibility', 'cursor'];
const colours = ['color', 'backgroundColor', 'backgroundImage', 'borderTopColor', 'borderBottomColor', 'outlineColor', 'outlineStyle', 'outlineWidth', 'boxShadow'];
const differing = ([one, other], names) => { const [a, b] = [view.getComputedStyle(one), view.getComputedStyle(other)]; return names.filter((name) => a[name] !== b[name]).map((name) => name + ': ' + a[name] + ' and ' + b[name]); };
const differingBoxes = ([one, other]) => ['width', 'height'].filter((side) => Math.abs(one.getBoundingClientRect()[side] - other.getBoundingClientRect()[side]) > 1).map((side) => side + ': ' + one.getBoundingClientRect()[side] + ' and ' + other.getBoundingClientRect()[side]);
const opacityOf = (one) => { let opacity = 1; for (let at = one; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) opacity *= Number(view.getComputedStyle(at).opacity); return opacity; };
const rgba = (colour) => { const brush = new OffscreenCanvas(1, 1).getContext('2d'); brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1); return [...brush.getImageData(0, 0, 1, 1).data]; };
const over = ([r, g, b, a], below) => [r, g, b].map((part, index) => (part * a + below[index] * (255 - a)) / 255).concat(255);
const ground = (one) => { const layers = []; for (let at = one; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) layers.unshift(rgba(view.getComputedStyle(at).backgroundColor)); return layers.reduce((below, above) => over(above, below), [255, 255, 255, 255]); };
const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
const contrast = (one, other) => { const [high, low] = [light(one), light(other)].toSorted((a, b) => b - a); return (high + 0.05) / (low + 0.05); };
const wordContrast = (one) => { const below = ground(one); const mixed = over(rgba(view.getComputedStyle(one).color), below); return contrast(mixed, below) * (opacityOf(one) < 0.99 ? opacityOf(one) : 1); };
const edgeContrast = (one) => { const around = ground(one.parentElement ?? one.getRootNode().host); const style = view.getComputedStyle(one); const edge = parseFloat(style.borderTopWidth) > 0 ? over(rgba(style.borderTopColor), around) : around; return Math.max(contrast(ground(one), around), contrast(edge, around)); };
const rulesIn = (sheet) => { const list = []; const walk = (rules) => { for (const rule of rules) { if (rule.selectorText) list.push(rule); if (rule.cssRules) walk(rule.cssRules); } }; try { walk(sheet.cssRules); } catch {} return list; };
const stateRules = ([one, other]) => { const root = one.getRootNode(); return [...(root.adoptedStyleSheets ?? []), ...(root.styleSheets ?? [])].flatMap(rulesIn).filter(({ selectorText }) => /:(hover|active|focus|focus-visible|visited)/.test(selectorText)).map(({ selectorText }) => selectorText.replace(/:(hover|active|focus-visible|focus|visited)/g, '').replace(/(^|[\\s,>])(?=$|[\\s,>])/g, '$1*')).filter((selector) => { try { return one.matches(selector) !== other.matches(selector); } catch { return false; } }); };
`;

/** Where the two stand to each other. */
export const places = `
const standing = ([one, other]) => { const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]; const isRow = Math.abs(a.top - b.top) < 2; const isColumn = Math.abs(a.left - b.left) < 2; const right = view.getComputedStyle(one).direction === 'rtl';
  const isFirst = isRow ? (right ? a.left > b.left : a.left < b.left) : a.top < b.top; const gap = isRow ? Math.max(a.left, b.left) - Math.min(a.right, b.right) : Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  return { aligned: isRow || isColumn, inOrder: isFirst === Boolean(one.compareDocumentPosition(other) & 4), near: gap < 40, onTop: isOnTop(one) && isOnTop(other), inView: [a, b].every(({ top, bottom }) => top >= 0 && bottom <= view.innerHeight + 1) }; };
`;
