/** The guides of all elements, as far as the sweep asks about what they promise. */
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One guide, and the element that it is about. */
export interface GuideOf {
  /** `elements-badge`, as the stories of the element begin. */
  readonly component: string;
  readonly tag: string;
  readonly snippet: string;
  readonly roles: readonly string[];
}

/** Every guide, in the order of their components. @param only parts of ids of stories; none = all */
export async function listGuides(root: string, only: readonly string[] = []): Promise<GuideOf[]> {
  const guides: GuideOf[] = [];
  for await (const file of glob('stories/{elements,widgets}/*.guide.ts', { cwd: root })) {
    const name = basename(file, '.guide.ts');
    const component = `${file.split('/')[1] ?? ''}-${name}`;
    if (only.length > 0 && !only.some((part) => part.startsWith(component) || component.includes(part))) continue;
    const { guide } = (await import(pathToFileURL(join(root, file)).href)) as { guide: Pick<GuideOf, 'snippet' | 'roles'> };
    guides.push({ component, tag: `dugnad-${name}`, snippet: guide.snippet, roles: guide.roles });
  }
  return guides.sort((a, b) => a.component.localeCompare(b.component));
}
