/** A process of its own that reads the database past the server: `read-feedback.ts <file or postgres://…> <round>` prints `KeptFeedback` as JSON. */
import { askAll, text } from '../ask-all.ts';
import type { KeptFeedback } from './kept-feedback.ts';

/** Keys stand beside no round: here is one alone. */
function questionsAbout(round: string): string[] {
  return [
    'SELECT key FROM feedback_keys',
    `SELECT answered + waiting AS people FROM feedback_rounds WHERE id = '${round}'`,
    `SELECT question, value, shown + waiting AS people FROM feedback_counts WHERE round_id = '${round}'`,
    `SELECT text FROM feedback_texts WHERE round_id = '${round}'`,
  ];
}

async function readFeedback(place: string, round: string): Promise<KeptFeedback> {
  const [keys = [], rounds = [], counts = [], texts = []] = await askAll(place, questionsAbout(round));
  return {
    keys: keys.map(({ key }) => ({ key: text(key) })),
    answered: Number(rounds[0]?.['people']),
    counts: counts.map(({ question, value, people }) => ({ question: text(question), value: text(value), people: Number(people) })),
    texts: texts.map((row) => text(row['text'])),
  };
}

const [place = '', round = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await readFeedback(place, round)));
