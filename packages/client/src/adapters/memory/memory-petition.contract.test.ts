import { describe, it } from 'node:test';
import { describePetitionPort } from '../../contract/index.ts';
import { createMemoryPetitionAdapter } from './index.ts';

describePetitionPort('memory', (petition) => {
  const port = createMemoryPetitionAdapter({ petition });
  return {
    port,
    readMail: async (email) => port.mails.filter(({ to }) => to === email).at(-1)!,
    cut: () => port.update({ fail: 'network' }),
  };
}, { describe, it });

describePetitionPort('memory without mails and counts', (petition) => {
  const port = createMemoryPetitionAdapter({ petition, confirms: false, counts: false });
  return { port, cut: () => port.update({ fail: 'offline' }) };
}, { describe, it, abilities: { confirms: false, counts: false } });
