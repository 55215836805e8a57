import { petitions } from './0001-petitions.ts';
import type { Migration } from './migration.ts';

/** In the order in which they are carried out. */
export const migrations: readonly Migration[] = [petitions];
