import { sampleOpportunities } from '@dugnad/client/contract';
import { createMemoryShiftRegister, type MemoryShiftRegisterOptions } from '@dugnad/client/memory';
import { combineOpportunities, type OpportunityTeller, type ShiftRegister } from '@dugnad/client/ports';
import '@dugnad/widgets/volunteer/define';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { VolunteerPage } from './volunteer.page.ts';

/** Tuesday 1 December 2026, 13:00 in Oslo. */
const NOW = Date.UTC(2026, 11, 1, 12);
const now = () => NOW;
const silence = new Promise<never>(() => undefined);
const fallback = html`<p>Help with us: call Kari, <a href="tel:12345678"><bdi dir="ltr">12 34 56 78</bdi></a>.</p>`;

/** A tab remembers what was typed for an address, also when it opens the next story. */
const visit = crypto.randomUUID();
const sources = new Map<string, ShiftRegister>();

/** Each story has a register of its own, and keeps it when it is drawn again in another look. */
function sourceOf({ id }: StoryContext, backend: Partial<MemoryShiftRegisterOptions> = {}): ShiftRegister {
  const source = sources.get(id) ?? createMemoryShiftRegister({ now, src: `memory:${id}-${visit}`, opportunities: sampleOpportunities(NOW), ...backend });
  sources.set(id, source);
  return source;
}

type Render = (args: unknown, context: StoryContext) => TemplateResult;

const shown = (backend?: Partial<MemoryShiftRegisterOptions>, inside?: TemplateResult): Render => (_, context) => html`<dugnad-volunteer .source=${sourceOf(context, backend)} .now=${now}>${inside}</dugnad-volunteer>`;

const meta: Meta = {
  title: 'Widgets/Volunteer',
  component: 'dugnad-volunteer',
  render: shown(),
  play: ({ canvasElement }) => new VolunteerPage(canvasElement).shown(),
};
export default meta;
type Story = StoryObj;

/** Never arrives, so nothing is waited for. */
const atOnce = () => undefined;

/** One of them with its form: all that the guide promises is there. */
export const Default: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).look('cafe-host') };

export const AllThereIs: Story = {};

export const WhatFits: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).openFilter() };

export const APersonFirst: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).look('visiting-friend') };

export const ATalk: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).chooseTalk('visiting-friend', 'talk-next') };

/** Two associations, of which each has a host, and a third that does not answer. */
function several({ id }: StoryContext): OpportunityTeller {
  const own = (of: string, more: Partial<MemoryShiftRegisterOptions>): ShiftRegister => createMemoryShiftRegister({ now, src: `https://${of}.example/embed/volunteer/${id}-${visit}`, ...more });
  const [gronlia, brekka] = [sampleOpportunities(NOW), sampleOpportunities(NOW).slice(0, 1).map((one) => ({ ...one, organiser: { name: 'Brekka Parents', kind: 'association' as const } }))];
  return combineOpportunities([own('gronlia', { opportunities: gronlia }), own('brekka', { opportunities: brekka }), own('library', { fail: 'timeout' })], now);
}

export const SeveralAssociations: Story = {
  render: (_, context) => html`<dugnad-volunteer .source=${several(context)} .now=${now}></dugnad-volunteer>`,
  play: ({ canvasElement }) => new VolunteerPage(canvasElement).shown('missing'),
};

export const SomethingToPutRight: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).sendNothing('tree-planting') };

export const SignedUp: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).signUp('cafe-host', 'morning') };

export const WishNoted: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).signUp('visiting-friend', 'later') };

export const OnTheWaitingList: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).signUp('cafe-host', 'chosen') };

export const Closed: Story = { play: ({ canvasElement }) => new VolunteerPage(canvasElement).look('concert-crew') };

export const Nothing: Story = { render: shown({ opportunities: [] }), play: ({ canvasElement }) => new VolunteerPage(canvasElement).shown('empty') };

export const Loading: Story = { render: shown({ wait: silence }), play: atOnce };

export const LoadingWithFallback: Story = { render: shown({ wait: silence }, fallback), play: atOnce };

export const Failed: Story = { render: shown({ fail: 'network' }, fallback), play: ({ canvasElement }) => new VolunteerPage(canvasElement).shown('failed') };

export const Offline: Story = { render: shown({ fail: 'offline' }, fallback), play: ({ canvasElement }) => new VolunteerPage(canvasElement).shown('failed') };
