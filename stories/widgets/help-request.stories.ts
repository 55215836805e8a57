import { SAMPLE_HELP_POINT } from '@dugnad/client/contract';
import { createMemoryHelpRequestBox, type MemoryHelpRequestOptions } from '@dugnad/client/memory';
import type { HelpRequestBox } from '@dugnad/client/ports';
import '@dugnad/widgets/help-request/define';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { HelpRequestPage } from './help-request.page.ts';

const silence = new Promise<never>(() => undefined);
const fallback = html`<p>Ask for help: call Kari, <a href="tel:22334455"><bdi dir="ltr">22 33 44 55</bdi></a>.</p>`;

/** A tab remembers what was written for an address, also when it opens the next story. */
const visit = crypto.randomUUID();
const boxes = new Map<string, HelpRequestBox>();

/** Each story has a box of its own, and keeps it when it is drawn again in another look. Its address is one of a server, so that a receipt has a link. */
function boxOf({ id }: StoryContext, options: Partial<MemoryHelpRequestOptions> = {}): HelpRequestBox {
  const box = boxes.get(id) ?? createMemoryHelpRequestBox({ src: `https://www.example.org/${id}-${visit}/embed/help/gronlia`, point: SAMPLE_HELP_POINT, ...options });
  boxes.set(id, box);
  return box;
}

type Render = (args: unknown, context: StoryContext) => TemplateResult;

const shown = (options?: Partial<MemoryHelpRequestOptions>, inside?: TemplateResult): Render => (_, context) => html`<dugnad-help-request .source=${boxOf(context, options)}>${inside}</dugnad-help-request>`;

const meta: Meta = {
  title: 'Widgets/Help request',
  component: 'dugnad-help-request',
  render: shown(),
  play: ({ canvasElement }) => new HelpRequestPage(canvasElement).shown(),
};
export default meta;
type Story = StoryObj;

/** Never arrives, so nothing is waited for. */
const atOnce = () => undefined;

export const Default: Story = {};

export const HalfWritten: Story = { play: ({ canvasElement }) => new HelpRequestPage(canvasElement).begin() };

export const SomethingToPutRight: Story = { play: ({ canvasElement }) => new HelpRequestPage(canvasElement).sendNothing() };

export const Sent: Story = { play: ({ canvasElement }) => new HelpRequestPage(canvasElement).send('receipt') };

/** Reads well, and cannot be written to: as when a train enters a tunnel. */
function unsendable(context: StoryContext): HelpRequestBox {
  const send = () => Promise.reject(Object.assign(new Error('No connection.'), { [Symbol.for('dugnad.error')]: true, code: 'network' }));
  return Object.assign(boxOf(context), { send });
}

export const NotSent: Story = {
  render: (_, context) => html`<dugnad-help-request .source=${unsendable(context)}></dugnad-help-request>`,
  play: ({ canvasElement }) => new HelpRequestPage(canvasElement).send('unsent'),
};

export const Closed: Story = { render: shown({ point: { ...SAMPLE_HELP_POINT, status: 'closed' } }), play: ({ canvasElement }) => new HelpRequestPage(canvasElement).shown('standing') };

export const Loading: Story = { render: shown({ wait: silence }), play: atOnce };

export const LoadingWithFallback: Story = { render: shown({ wait: silence }, fallback), play: atOnce };

export const Failed: Story = { render: shown({ fail: 'network' }, fallback), play: ({ canvasElement }) => new HelpRequestPage(canvasElement).shown('failed') };

export const Offline: Story = { render: shown({ fail: 'offline' }, fallback), play: ({ canvasElement }) => new HelpRequestPage(canvasElement).shown('failed') };

export const SharedDevice: Story = { render: (_, context) => html`<dugnad-help-request shared-device .source=${boxOf(context)}></dugnad-help-request>` };

export const RightToLeft: Story = { render: (...drawn) => html`<div lang="ar" dir="rtl">${shown()(...drawn)}</div>` };

/** As wide as a phone, whatever the window: the container decides. */
export const Narrow: Story = { render: (...drawn) => html`<div class="phone">${shown()(...drawn)}</div>` };
