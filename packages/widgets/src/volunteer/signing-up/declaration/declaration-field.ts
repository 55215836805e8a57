import type { Declaration } from '@dugnad/client/model';

/** Of the two answers. With its version: what was answered to another text answers nothing. */
export const declarationField = ({ id, version }: Pick<Declaration, 'id' | 'version'>): string => `declaration-${id}-${version}`;
