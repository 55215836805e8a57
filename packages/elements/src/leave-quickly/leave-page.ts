/**
 * Goes elsewhere and leaves nothing to see: the page is blank before the other one has come, what was typed into its forms is
 * gone, and Back does not lead to it. Pages visited before stay in the browser's history, which no page can change.
 */
export function leavePage({ href, target, hostname }: HTMLAnchorElement, view: Window): void {
  const { document } = view;
  document.documentElement.style.setProperty('display', 'none', 'important');
  document.title = hostname;
  for (const form of document.forms) form.reset();
  const leaving = target === '_top' ? view.top : view;
  leaving?.location.replace(href);
}
