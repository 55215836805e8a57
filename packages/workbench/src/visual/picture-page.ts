import { fileOf, type Standing, type StoryDifference } from './compare-storybooks.ts';
import { shots } from './take-shots.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const picture = (file: string, words: string): string => `<figure><figcaption>${words}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${file}"></a></figure>`;

const count = (found: readonly StoryDifference[], standing: Standing): number => found.filter((one) => one.standing === standing).length;

/** `78 the same, 3 differ, 2 new, 0 gone` */
export function sumUp(found: readonly StoryDifference[]): string {
  const failed = count(found, 'failed');
  const sum = `${count(found, 'same')} the same, ${count(found, 'differs')} differ, ${count(found, 'new')} new, ${count(found, 'gone')} gone`;
  return failed > 0 ? `${sum}, ${failed} that cannot be drawn` : sum;
}

function changed({ id, changes }: StoryDifference): string {
  return changes
    .map(({ shot, pixels }) => `<h3>${shot}: ${pixels} pixels</h3><div class="row">${picture(fileOf(id, shot, 'old'), 'before')}${picture(fileOf(id, shot, 'new'), 'now')}${picture(fileOf(id, shot, 'difference'), 'what differs')}</div>`)
    .join('\n');
}

const whole = ({ id }: StoryDifference, kind: 'old' | 'new'): string => `<div class="row">${shots.map(({ name }) => picture(fileOf(id, name, kind), name)).join('')}</div>`;

const views: readonly { standing: Standing; title: string; show: (one: StoryDifference) => string }[] = [
  { standing: 'failed', title: 'Cannot be drawn', show: ({ error = '' }) => `<pre>${escaped(error)}</pre>` },
  { standing: 'differs', title: 'Look different', show: changed },
  { standing: 'new', title: 'New', show: (one) => whole(one, 'new') },
  { standing: 'gone', title: 'Gone', show: (one) => whole(one, 'old') },
];

/** A page to look at: what differs beside what it was, then what is new and what is gone. @param commit what it is compared with */
export function picturePage(found: readonly StoryDifference[], commit: string): string {
  const parts = views.flatMap(({ standing, title, show }) => {
    const own = found.filter((one) => one.standing === standing);
    return own.length === 0 ? [] : [`<h2>${title}</h2>`, ...own.map((one) => `<section><h3>${one.id}</h3>${show(one)}</section>`)];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Stories since ${commit}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: Canvas; color: CanvasText; color-scheme: light dark; }
  .row { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; max-width: 32rem; }
  img { max-width: 100%; border: 1px solid GrayText; }
</style>
<h1>Stories since ${commit}</h1>
<p>${sumUp(found)}.</p>
${parts.join('\n')}
</html>
`;
}
