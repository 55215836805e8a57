import { createMemoryPetitionAdapter, type MemoryPetitionOptions } from '@dugnad/client/memory';
import type { PetitionInput } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import '@dugnad/widgets/petition/define';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { PetitionPage } from './petition.page.ts';
import { petition } from './petition.sample.ts';

type Backend = Partial<Omit<MemoryPetitionOptions, 'petition'>> & { petition?: Partial<PetitionInput> };

/** Sunday 22 November 2026, 13:00 in Oslo. */
const NOW = Date.UTC(2026, 10, 22, 12);
const now = () => NOW;
const silence = new Promise<never>(() => undefined);
const fallback = html`<p>We ask the city council not to build in the park. <a href="https://petition.example/embed/petition/park-gronlia">Sign on its own page</a>, or call Kari: <a href="tel:12345678"><bdi dir="ltr">12 34 56 78</bdi></a></p>`;

/** A tab remembers what was typed for an address, also when it opens the next story: none may find what was typed in another. */
const visit = crypto.randomUUID();
const sources = new Map<string, PetitionPort>();

/** Each story has a backend of its own, and keeps it when it is drawn again in another look: else that would show an empty form. */
function sourceOf({ id }: StoryContext, { petition: changes, ...backend }: Backend = {}): PetitionPort {
  const source = sources.get(id) ?? createMemoryPetitionAdapter({ now, src: `memory:${id}-${visit}`, petition: { ...petition, ...changes } as PetitionInput, ...backend });
  sources.set(id, source);
  return source;
}

type Render = (args: unknown, context: StoryContext) => TemplateResult;

const shown = (backend?: Backend, inside?: TemplateResult): Render => (_, context) => html`<dugnad-petition .source=${sourceOf(context, backend)} .now=${now}>${inside}</dugnad-petition>`;

const meta: Meta = {
  title: 'Widgets/Petition',
  component: 'dugnad-petition',
  render: shown(),
  play: ({ canvasElement }) => new PetitionPage(canvasElement).shown(),
};
export default meta;
type Story = StoryObj;

/** Never arrives, so nothing is waited for. */
const atOnce = () => undefined;

export const Default: Story = {};

export const SomethingToPutRight: Story = { play: ({ canvasElement }) => new PetitionPage(canvasElement).signWithNothing() };

export const WhatHappensWithIt: Story = { play: ({ canvasElement }) => new PetitionPage(canvasElement).openPrivacy() };

export const Sent: Story = { play: ({ canvasElement }) => new PetitionPage(canvasElement).sign('sent') };

export const Confirmed: Story = { play: ({ canvasElement }) => new PetitionPage(canvasElement).confirm('100001') };

/** Reads well, and cannot be written to: as when a train enters a tunnel. */
function unsendable(context: StoryContext): PetitionPort {
  const sign = () => Promise.reject(Object.assign(new Error('No connection.'), { [Symbol.for('dugnad.error')]: true, code: 'network' }));
  return Object.assign(sourceOf(context), { sign });
}

export const NotSent: Story = {
  render: (_, context) => html`<dugnad-petition .source=${unsendable(context)} .now=${now}></dugnad-petition>`,
  play: ({ canvasElement }) => new PetitionPage(canvasElement).sign('unsent'),
};

export const NotOpenYet: Story = { render: shown({ petition: { opens: '2027-01-04T08:00:00+01:00[Europe/Oslo]' } }) };

export const GoalReached: Story = { render: shown({ petition: { counts: { confirmed: 2600, waiting: 4, paper: 80, asOf: '2026-11-22T12:00:00+01:00[Europe/Oslo]' } } }) };

export const Closed: Story = { render: shown({ petition: { status: 'closed' } }) };

export const Answered: Story = { render: shown({ petition: { status: 'answered', answer: { date: '2026-11-20', text: { en: 'The council keeps the park as it is.' } } } }) };

export const Loading: Story = { render: shown({ wait: silence }), play: atOnce };

export const LoadingWithFallback: Story = { render: shown({ wait: silence }, fallback), play: atOnce };

export const Failed: Story = { render: shown({ fail: 'network' }, fallback) };

export const Offline: Story = { render: shown({ fail: 'offline' }, fallback) };

/** Signatures go to a form service: nobody confirms, nobody counts. */
export const WithoutServer: Story = { render: shown({ confirms: false, counts: false }) };

export const SharedDevice: Story = {
  render: (_, context) => html`<dugnad-petition shared-device .source=${sourceOf(context)} .now=${now}></dugnad-petition>`,
  play: Sent.play!,
};

/** The least that a petition asks. */
export const Least: Story = { render: shown({ petition: { ask: {}, background: undefined, documents: [], updates: [], recentSigners: [], comments: [], goal: [] } as Partial<PetitionInput> }) };

export const RightToLeft: Story = { render: (...drawn) => html`<div lang="ar" dir="rtl">${shown()(...drawn)}</div>` };

/** As wide as a phone, whatever the window: the container decides. */
export const Narrow: Story = { render: (...drawn) => html`<div class="phone">${shown()(...drawn)}</div>` };
