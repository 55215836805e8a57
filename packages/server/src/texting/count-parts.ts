/** The letters that telephones send seven bits each (3GPP TS 23.038 §6.2.1), without the escape. */
const BASIC = new Set('@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà');
/** These take two: an escape comes before them (§6.2.1.1). */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** How many fit into a message that is alone, and into each part of several: those have a header of six bytes (3GPP TS 23.040 §9.2.3.24.1). */
const SEVEN = { alone: 160, each: 153 };
/** UCS-2: where one letter is none of the above, all of them take sixteen bits. */
const SIXTEEN = { alone: 70, each: 67 };

/** How many parts there are when what takes two places stays in one part. */
function fill(sizes: readonly number[], each: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > each) {
      parts += 1;
      used = 0;
    }
    used += size;
  }
  return parts;
}

function count(sizes: readonly number[], { alone, each }: typeof SEVEN): number {
  return sizes.reduce((sum, size) => sum + size, 0) <= alone ? 1 : fill(sizes, each);
}

/** How many parts a text message is sent in, which is what it costs. */
export function countParts(text: string): number {
  const letters = [...text];
  const isSeven = letters.every((letter) => BASIC.has(letter) || EXTENDED.has(letter));
  return isSeven ? count(letters.map((letter) => (EXTENDED.has(letter) ? 2 : 1)), SEVEN) : count(letters.map((letter) => letter.length), SIXTEEN);
}
