/** The first letters of the first and the last word of a name, as its own script writes them: "Kari Nordmann" gives "KN". */
export function initials(name: string): string {
  const letters = name.match(/(?<![^\s,.()/-])\p{L}/gu) ?? [];
  return letters.toSpliced(1, letters.length - 2).join('').toLocaleUpperCase();
}
