import { readSiteTexts } from '@dugnad/elements/site-texts';

async function readJson(address: string): Promise<unknown> {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer.json();
}

/**
 * Shows the words that the page has put in the place of ours, in `<script type="application/json" id="dugnad-texts">`. Resolves
 * when they are shown.
 */
export async function showPageTexts(): Promise<void> {
  const block = document.getElementById('dugnad-texts');
  if (block) await readSiteTexts(block.textContent, readJson);
}
