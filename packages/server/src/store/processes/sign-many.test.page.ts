/** A process of its own: signs as many times as it is told, and prints the reference of each once it is answered. */
import { testIntent } from '../../contract/samples.ts';
import { openStore } from '../open-store.ts';

const [file = '', name = '', number = '0', shared = '0'] = process.argv.slice(2);
const store = await openStore({ file });
const sign = async (email: string): Promise<void> => {
  const intent = testIntent({ email });
  await store.sign(intent);
  process.stdout.write(`${intent.reference}\n`);
};
await Promise.all(Array.from({ length: 8 }, async (_, client) => {
  for (let turn = 0; turn < Number(number); turn += 1) await sign(`${name}-${client}-${turn}@example.org`);
}));
for (let turn = 0; turn < Number(shared); turn += 1) await sign(`both-${turn}@example.org`);
await store.close();
