import { describe, it } from 'node:test';
import { describeShiftRegister } from '../../contract/index.ts';
import { createMemoryShiftRegister } from './index.ts';

describeShiftRegister('memory', (opportunities) => {
  const register = createMemoryShiftRegister({ opportunities });
  return { register, block: (domain) => register.update({ blocked: [`aud@${domain}`] }), cut: () => register.update({ fail: 'network' }) };
}, { describe, it });

describeShiftRegister('memory that keeps no places', (opportunities) => {
  const register = createMemoryShiftRegister({ opportunities, places: false });
  return { register, cut: () => register.update({ fail: 'offline' }) };
}, { describe, it, abilities: { places: false } });
