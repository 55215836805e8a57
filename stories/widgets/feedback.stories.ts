import { SAMPLE_ROUND } from '@dugnad/client/contract';
import { createMemoryFeedbackBox, type MemoryFeedbackOptions } from '@dugnad/client/memory';
import type { FeedbackBox } from '@dugnad/client/ports';
import '@dugnad/widgets/feedback/define';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { FeedbackPage } from './feedback.page.ts';

const silence = new Promise<never>(() => undefined);
const fallback = html`<p>Tell us how it was: call Kari, <a href="tel:22334455"><bdi dir="ltr">22 33 44 55</bdi></a>.</p>`;

/** A tab remembers what was answered for an address, also when it opens the next story. */
const visit = crypto.randomUUID();
const boxes = new Map<string, FeedbackBox>();

/** Each story has a box of its own, and keeps it when it is drawn again in another look. */
function boxOf({ id }: StoryContext, options: Partial<MemoryFeedbackOptions> = {}): FeedbackBox {
  const box = boxes.get(id) ?? createMemoryFeedbackBox({ src: `memory:${id}-${visit}`, round: SAMPLE_ROUND, ...options });
  boxes.set(id, box);
  return box;
}

type Render = (args: unknown, context: StoryContext) => TemplateResult;

const shown = (options?: Partial<MemoryFeedbackOptions>, inside?: TemplateResult): Render => (_, context) => html`<dugnad-feedback .source=${boxOf(context, options)}>${inside}</dugnad-feedback>`;

const meta: Meta = {
  title: 'Widgets/Feedback',
  component: 'dugnad-feedback',
  render: shown(),
  play: ({ canvasElement }) => new FeedbackPage(canvasElement).shown(),
};
export default meta;
type Story = StoryObj;

/** Never arrives, so nothing is waited for. */
const atOnce = () => undefined;

export const Default: Story = {};

export const OneQuestion: Story = { render: shown({ round: { ...SAMPLE_ROUND, questions: SAMPLE_ROUND.questions.slice(0, 1) } }) };

export const Answered: Story = { play: ({ canvasElement }) => new FeedbackPage(canvasElement).choose('good') };

export const SomethingToPutRight: Story = { play: ({ canvasElement }) => new FeedbackPage(canvasElement).sendNothing() };

export const Sent: Story = { play: ({ canvasElement }) => new FeedbackPage(canvasElement).send('sent') };

/** Reads well, and cannot be written to: as when a train enters a tunnel. */
function unsendable(context: StoryContext): FeedbackBox {
  const send = () => Promise.reject(Object.assign(new Error('No connection.'), { [Symbol.for('dugnad.error')]: true, code: 'network' }));
  return Object.assign(boxOf(context), { send });
}

export const NotSent: Story = {
  render: (_, context) => html`<dugnad-feedback .source=${unsendable(context)}></dugnad-feedback>`,
  play: ({ canvasElement }) => new FeedbackPage(canvasElement).send('unsent'),
};

export const Over: Story = { render: shown({ round: { ...SAMPLE_ROUND, status: 'closed' } }), play: ({ canvasElement }) => new FeedbackPage(canvasElement).shown('standing') };

export const Loading: Story = { render: shown({ wait: silence }), play: atOnce };

export const LoadingWithFallback: Story = { render: shown({ wait: silence }, fallback), play: atOnce };

export const Failed: Story = { render: shown({ fail: 'network' }, fallback), play: ({ canvasElement }) => new FeedbackPage(canvasElement).shown('failed') };

export const Offline: Story = { render: shown({ fail: 'offline' }, fallback), play: ({ canvasElement }) => new FeedbackPage(canvasElement).shown('failed') };

/** Answers go to a form service: nobody promises to count them. */
export const WithoutServer: Story = { render: shown({ counts: false }) };

export const SharedDevice: Story = { render: (_, context) => html`<dugnad-feedback shared-device .source=${boxOf(context)}></dugnad-feedback>` };

export const RightToLeft: Story = { render: (...drawn) => html`<div lang="ar" dir="rtl">${shown()(...drawn)}</div>` };

/** As wide as a phone, whatever the window: the container decides. */
export const Narrow: Story = { render: (...drawn) => html`<div class="phone">${shown()(...drawn)}</div>` };
