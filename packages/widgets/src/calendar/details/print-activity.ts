/** How an activity looks on paper: black on white, 12 pt, the page's own margins. */
const PAPER = 'body{font:12pt/1.5 system-ui,sans-serif;color:#000;background:#fff}h1{font-size:18pt}dt{font-weight:600}dd{margin:0 0 8pt}a{color:inherit}svg,.avatar{display:none}a[href^=http]::after{content:" (" attr(href) ")"}';

/**
 * Prints one activity and nothing around it.
 *
 * A sheet of its own in a frame: a style for printing cannot reach from a shadow root to the page around it.
 * @param title heading of the sheet
 * @param content what stands below it; it is copied
 */
export function printActivity(title: string, content: Element | null): void {
  if (!content) return;
  const frame = document.createElement('iframe');
  // Not hidden: Firefox prints nothing of a frame that is not laid out.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0', visibility: 'hidden' });
  document.body.append(frame);
  const sheet = frame.contentDocument;
  const view = sheet?.defaultView;
  if (!sheet || !view) return frame.remove();
  sheet.documentElement.lang = document.documentElement.lang;
  sheet.documentElement.dir = getComputedStyle(content).direction;
  sheet.title = title;
  const heading = sheet.createElement('h1');
  heading.textContent = title;
  sheet.body.append(heading, sheet.importNode(content, true));
  dress(view);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}

function dress(view: Window & typeof globalThis): void {
  const style = new view.CSSStyleSheet();
  style.replaceSync(PAPER);
  view.document.adoptedStyleSheets = [style];
}
