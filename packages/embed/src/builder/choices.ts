/** What somebody chose on the page that makes a theme, as it was written. */
export interface Choices {
  /** The brand's colour. */
  readonly accent: string;
  /** A second one, a fill behind words; empty: ours. */
  readonly highlight: string;
  /** What the theme is called; empty: after its colour. */
  readonly name: string;
}

/** Our own pine, for who comes without a colour. */
export const ownChoices: Choices = { accent: '#005c41', highlight: '', name: '' };

const names = ['accent', 'highlight', 'name'] as const;

/** The choices that an address keeps: `?accent=%23e4007c&name=Choir`. What it does not say is as for who comes anew. */
export function readChoices(search: string): Choices {
  const query = new URLSearchParams(search);
  const said = names.map((name) => [name, query.get(name)?.trim() ?? ownChoices[name]] as const);
  return Object.fromEntries(said) as unknown as Choices;
}

/** The query that keeps these choices; empty where nothing was chosen. */
export function writeChoices(choices: Choices): string {
  const chosen = names.filter((name) => choices[name].trim() !== ownChoices[name]);
  const query = new URLSearchParams(chosen.map((name) => [name, choices[name].trim()]));
  return chosen.length > 0 ? `?${query.toString()}` : '';
}
