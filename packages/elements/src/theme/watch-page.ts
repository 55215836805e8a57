type Listener = () => void;

/** Everything about `<html>` and `<body>` by which pages change their looks. */
const isAboutLooks = ({ attributeName }: MutationRecord): boolean => attributeName === null || /^(class|style|dir|data-.*(theme|mode|scheme).*|disabled|media|href|rel)$/.test(attributeName);

const listeners = new Set<Listener>();
let stop: Listener | undefined;
let frame = 0;

function tell(): void {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => listeners.forEach((listener) => listener()));
}

const isPage = (target: EventTarget | null): boolean => target === document.documentElement || target === document.body;
const isSheet = (target: EventTarget | null): boolean => target instanceof HTMLLinkElement || target instanceof HTMLStyleElement;

function onEnd({ target }: Event): void {
  if (isPage(target)) tell();
}

function onLoad({ target }: Event): void {
  if (isSheet(target)) tell();
}

function start(): Listener {
  const observer = new MutationObserver((records) => {
    if (records.some(isAboutLooks)) tell();
  });
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  observer.observe(document.head, { attributes: true, childList: true, subtree: true, characterData: true });
  scheme.addEventListener('change', tell);
  // Sheets come late; colours that fade are only there at the end.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('transitionend', onEnd, true);
  return () => {
    observer.disconnect();
    scheme.removeEventListener('change', tell);
    document.removeEventListener('load', onLoad, true);
    document.removeEventListener('transitionend', onEnd, true);
    cancelAnimationFrame(frame);
  };
}

/**
 * Calls back, at most once a frame, when the page may look different: another colour scheme, another class or theme of `<html>` or
 * `<body>`, a style sheet that came, went or changed. One watch for the whole page, and none while nobody asks.
 *
 * @returns Stops calling.
 */
export function watchPage(listener: Listener): Listener {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}
