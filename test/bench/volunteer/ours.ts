import { createMemoryShiftRegister } from '@dugnad/client/memory';
import { offeredFrom } from './offered.ts';
import '@dugnad/widgets/volunteer/define';
import { NOW } from './shifts.ts';
import type { Side } from './side.ts';

let volunteer: HTMLElementTagNameMap['dugnad-volunteer'];

const button = (): HTMLElement | null | undefined => volunteer.shadowRoot?.querySelector<HTMLElement>('[part="week-button"]');

/** As a page would: what there is handed over, the element left to itself; the file of the week is there, as after its first opening. */
export const side: Side = {
  async mount(root) {
    volunteer = document.createElement('dugnad-volunteer');
    volunteer.now = () => NOW;
    volunteer.source = createMemoryShiftRegister({ opportunities: offeredFrom(), now: () => NOW });
    root.append(volunteer);
    await volunteer.ready;
    await volunteer.updateComplete;
  },
  async week() {
    button()?.click();
    while (!volunteer.shadowRoot?.querySelector('#week-heading')) await Promise.resolve().then(() => volunteer.updateComplete);
    await volunteer.updateComplete;
  },
};
