/** What stands in the page besides the article that is the same everywhere, as a webmaster pastes it. */
export interface Pasted {
  readonly head?: string;
  /** First in `<body>`. */
  readonly first?: string;
  /** Last in `<body>`. */
  readonly last?: string;
}

const SENTENCES = [
  'The board met in the old school on Thursday, and the kettle was on before anybody had found the key.',
  'Twelve families have offered to paint the fence along the stream, if somebody else brings the paint.',
  'The path to the bathing place is dry again, and the benches have been carried out from the barn.',
  'Whoever has a trailer is asked to tell Ingrid, for the leaves have to be driven away before the frost.',
  'The children’s choir sings at four, the soup is ready at five, and there is room for everybody.',
];

const paragraph = (number: number): string => `<p>${SENTENCES.map((_, at) => SENTENCES[(at + number) % SENTENCES.length]).join(' ')}</p>`;

const section = (number: number): string => `<h2>Week ${number + 1}</h2>${Array.from({ length: 5 }, (_, at) => paragraph(number + at)).join('\n')}`;

const article = `<main><h1>What happens in the neighbourhood</h1>${Array.from({ length: 8 }, (_, number) => section(number)).join('\n')}</main>`;

/** The one article, with what a tool wants to have pasted. */
export const articlePage = ({ head = '', first = '', last = '' }: Pasted): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>What happens in the neighbourhood</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-inline-size: 40rem; padding: 1rem; font: 1.125rem/1.5 sans-serif }</style>
${head}
</head>
<body>
${first}
${article}
${last}
</body>
</html>`;
