/** A long list of things to help with, and each of its filters used once: how long somebody waits for the list that fits. */
import { createMemoryShiftRegister } from '@dugnad/client/memory';
import '@dugnad/widgets/volunteer/define';
import { offeredFrom } from './offered.ts';
import { NOW, weekOfShifts } from './shifts.ts';

const [one] = offeredFrom();
const shifts = weekOfShifts();

/** A hundred, each with five of the shifts; what they ask for differs, so that every filter leaves some of them. */
const opportunities = Array.from({ length: 100 }, (_, at) => ({
  ...one!,
  id: `help-${at}`,
  title: `Vert på kafeen ${at}`,
  mode: at % 3 === 0 ? ('online' as const) : ('in-person' as const),
  commitment: at % 4 === 0 ? ('none' as const) : ('regular' as const),
  languages: [{ code: at % 2 === 0 ? 'nb' : 'ar', use: 'needed' as const, level: 'good' as const }],
  ...(at % 5 === 0 && { minimumAge: 18 }),
  shifts: shifts.slice(at * 5, at * 5 + 5),
}));

const volunteer = document.createElement('dugnad-volunteer');
volunteer.now = () => NOW;
volunteer.source = createMemoryShiftRegister({ opportunities, now: () => NOW });
document.body.append(volunteer);
await volunteer.ready;
await volunteer.updateComplete;

const root = volunteer.shadowRoot!;
const { port1, port2 } = new MessageChannel();
/** After the next frame has been drawn. What measures is made once: it would cost as much as a third of what is measured. */
const painted = (): Promise<void> => new Promise((resolve) => {
  port1.onmessage = () => resolve();
  requestAnimationFrame(() => port2.postMessage(undefined));
});
root.querySelector<HTMLDetailsElement>('details.filter')!.open = true;
while (!root.querySelector('.filter form')) await painted();
await volunteer.updateComplete;
const form = root.querySelector<HTMLFormElement>('.filter form')!;
const cards = (): number => root.querySelectorAll('[part="card"]:not([hidden])').length;

declare global {
  interface Window {
    filters: { names(): string[]; find(name: string): Promise<number>; press(): Promise<number>; cards(): number };
  }
}

let box: HTMLInputElement;

window.filters = {
  names: () => [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(({ name, value }) => `${name}=${value}`),
  async find(name) {
    const [field = '', value = ''] = name.split('=');
    box = form.querySelector<HTMLInputElement>(`[name="${field}"][value="${value}"]`) ?? form.querySelector<HTMLInputElement>(`[name="${field}"]`)!;
    await painted();
    await painted();
    return cards();
  },
  async press() {
    const from = performance.now();
    box.click();
    await volunteer.updateComplete;
    await painted();
    return performance.now() - from;
  },
  cards,
};
