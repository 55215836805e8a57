/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** `stats` for `statistics`: the letters of the word in their order, three at least, the first one first. */
function shortens(word: string, candidate: string): boolean {
  if (word.length < 3 || word[0] !== candidate[0]) return false;
  let at = 0;
  for (const letter of candidate) at += letter === word[at] ? 1 : 0;
  return at === word.length;
}

/** The longest word worth comparing: beyond it nobody means a name of the configuration. */
const LONGEST = 64;

/** Which of the candidates somebody may have meant: one letter in three may be wrong, or letters left out. */
export function findNearest(word: string, candidates: readonly string[]): string | undefined {
  const written = word.trim().toLowerCase();
  if (written.length > LONGEST) return undefined;
  const rated = candidates.map((candidate) => ({ candidate, far: distance(written, candidate.toLowerCase()) })).toSorted((a, b) => a.far - b.far);
  const near = rated.find(({ candidate, far }) => far <= Math.floor((Math.min(written.length, candidate.length) + 1) / 3));
  return (near ?? rated.find(({ candidate }) => shortens(written, candidate.toLowerCase())))?.candidate;
}
