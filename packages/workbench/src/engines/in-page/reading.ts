/** How a page is read, for journeys whose checks run inside the page: a frame that nobody outside may look into, for instance. */
export { shownElements, textOf } from './flat-tree.ts';
export { nameOf } from './name.ts';
export { roleOf } from './role.ts';
