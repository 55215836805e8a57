/**
 * How a check finds things in the page: by what a visitor sees and reads, in open shadow trees too. The page is the document, or the one in
 * the narrow frame. Stands before every expression that is asked of a page.
 */
export const finders = `
const page = document.querySelector('[data-journey-frame]')?.contentDocument ?? document;
const view = page.defaultView;
const under = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? under(one.shadowRoot) : [])]);
const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
const isSeen = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;
const modal = () => under(page).findLast((one) => one.matches('dialog:modal'));
const wordsOf = (one) => tidy(one.getAttribute('aria-label') ?? (one.textContent || one.value));
const pressable = 'button, a[href], summary, [role=button], [role=link], input[type=button], input[type=submit]';
const pressables = (root = modal() ?? page) => under(root).filter((one) => one.matches(pressable) && isSeen(one));
const named = (words, root) => pressables(root).find((one) => wordsOf(one) === words);
const layer = () => under(page).find((one) => one.matches('[role=region]') && isSeen(one) && pressables(one).length > 1);
const shown = (root) => root.innerText ? tidy(root.innerText) : tidy(root.textContent);
const pair = (root) => ['Refuse all', 'Accept all'].map((words) => named(words, root));
const innermost = () => { let one = page.activeElement; while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement; return one; };
const isOnTop = (one) => { const { x, y, width, height } = one.getBoundingClientRect(); let found = page.elementFromPoint(x + width / 2, y + height / 2); while (found?.shadowRoot) { const inner = found.shadowRoot.elementFromPoint(x + width / 2, y + height / 2); if (!inner || inner === found) break; found = inner; } return found === one || one.contains(found); };
`;
