import { declarationsOf, declarationTexts, type KnownDeclaration } from '../../model/declarations.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { hashText } from '../../submission/hash-notice.ts';

/** Those of an opportunity, with the hash of every text that can have been on a screen. */
export function knownDeclarations(opportunity: Pick<Opportunity, 'requirements'>): Promise<KnownDeclaration[]> {
  return Promise.all(declarationsOf(opportunity).map(async ({ id, version, text }) => ({ id, version, hashes: await Promise.all(declarationTexts({ text }).map((one) => hashText(one))) })));
}
