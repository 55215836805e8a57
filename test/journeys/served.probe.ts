/** Runs in a page before anything else of it: tells what a visitor sees, and what changes while our script takes over. */
export const probe = `
const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => errors.push(violatedDirective + ' ' + blockedURI));

const childrenOf = (node) => (node.localName === 'slot' && node.assignedNodes().length > 0 ? node.assignedNodes() : [...(node.shadowRoot ?? node).childNodes]);
const half = (number) => Math.round(number * 2) / 2;
const boxOf = (range, from) => {
  const { x, y, width, height } = range.getBoundingClientRect();
  return width > 1 && height > 1 ? [x, y - from, width, height].map(half) : undefined;
};

function wordsOf(text, from) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = text.data.trim() && boxOf(range, from);
  const { color, fontSize, fontWeight } = getComputedStyle(text.parentElement ?? text.getRootNode().host);
  return box ? [[text.data.trim().replace(/\\s+/g, ' '), ...box, color, fontSize, fontWeight].join(' ')] : [];
}

function elementOf(element, from) {
  const box = boxOf(element, from);
  const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element);
  return box && element.localName !== 'slot' ? [['<' + element.localName + '>', ...box, backgroundColor, borderTopWidth, borderTopColor].join(' ')] : [];
}

/** In the tree as it is drawn: into shadow roots and slots. */
function seenIn(node, from) {
  return childrenOf(node).flatMap((child) => {
    if (child.nodeType === 3) return wordsOf(child, from);
    // What is only heard comes when a wait has become long, which on a busy machine may be in between.
    if (child.nodeType !== 1 || child.localName === 'style' || getComputedStyle(child).clipPath === 'inset(50%)') return [];
    return [...elementOf(child, from), ...seenIn(child, from)];
  });
}

const rootsIn = (node) => [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []));
const ours = () => [document, ...rootsIn(document)].flatMap((root) => [...root.querySelectorAll('*')]).filter(({ localName }) => localName.startsWith('dugnad-'));
/** What turns for ever is looked at where it began: two looks at different times are no change. */
const stopTurning = () => {
  for (const turn of [document, ...rootsIn(document)].flatMap((root) => root.getAnimations())) {
    if (turn.effect.getTiming().iterations !== Infinity) continue;
    turn.pause();
    turn.currentTime = 0;
  }
};
const drawn = new Map();
const said = new Set();

globalThis.served = {
  errors,
  said,
  looks() {
    stopTurning();
    return [...document.querySelectorAll('section[data-element]')].map((section) => [section.dataset.element, seenIn(section, section.getBoundingClientRect().top)]);
  },
  watch() {
    for (const root of rootsIn(document)) for (const node of root.querySelectorAll('*:not(style)')) drawn.set(node, root.host.localName);
    const roots = [document.body, ...rootsIn(document)];
    const hear = () => roots.forEach(({ textContent }) => said.add(textContent));
    for (const root of roots) new MutationObserver(hear).observe(root, { subtree: true, childList: true, characterData: true });
  },
  drawnAnew: () => [...new Set([...drawn].filter(([node]) => !node.isConnected).map(([, host]) => host))],
  async isSettled() {
    if (!ours().every((element) => element.matches(':defined'))) return false;
    await Promise.all(ours().map((element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return ours().every((element) => element.hasUpdated ?? true);
  },
};`;
