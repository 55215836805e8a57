import type { LitElement } from 'lit';
import { LazyPart } from '../lazy-part.ts';

export type MorePart = LazyPart<typeof import('./more/more.part.ts')>;

export const makeMorePart = (host: LitElement): MorePart => new LazyPart(host, () => import('./more/more.part.ts'));
