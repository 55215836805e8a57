/** Prints the receipt that is shown, without the rest of the page. */
export async function printReceipt(root: ParentNode): Promise<void> {
  const { printAlone } = await import('./print.part.ts');
  const receipt = root.querySelector('[part="receipt"]');
  if (receipt) printAlone(receipt);
}
