/** Where something stands once the page has stopped moving it. Runs inside the page. */

/** Whether a frame was drawn: a tab behind another draws none, and a busy machine takes a while for one. */
function nextFrame(): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), 1000);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve(true);
    });
  });
}

/**
 * Into the middle of the window, again and again until it is at the same place in three frames. Firefox follows the caret
 * of what was typed a frame later, and scrolls back what has just been scrolled: only frames that were drawn count.
 */
export async function bringToRest(element: Element): Promise<void> {
  let still = 0;
  let last = '';
  for (let frame = 0; frame < 60 && still < 3; frame += 1) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    if (!(await nextFrame())) return;
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = [x, y, width, height].join(' ');
    still = place === last ? still + 1 : 0;
    last = place;
  }
}
