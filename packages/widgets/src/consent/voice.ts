import type { Text } from '@dugnad/client/model';

/** In which language the layer is, its own words and the association's. */
export interface Voice {
  readonly language: string;
  readonly dir: string;
  read: (text: Text) => string;
  /** Has our own words said in it too. */
  say: <Said>(draw: () => Said) => Said;
}
