import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentPort } from '@dugnad/client/ports';
import '@dugnad/widgets/consent/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';

const service = { country: 'IE', duration: 'P6M', origins: [] };

const config: ConsentConfig = {
  controller: { name: 'Grønlia grendehus', privacy: '#privacy' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'statistics', text: { en: 'Counting visits', ar: 'عدّ الزيارات' }, kind: 'statistics' },
    { id: 'video', text: { en: 'Videos', ar: 'مقاطع فيديو' }, kind: 'external' },
    { id: 'map', text: { en: 'Maps', ar: 'خرائط' }, kind: 'external' },
  ],
  services: [
    { ...service, id: 'matomo', purpose: 'statistics', receiver: 'Grønlia grendehus' },
    { ...service, id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd' },
    { ...service, id: 'osm', purpose: 'map', receiver: 'OpenStreetMap Foundation' },
  ],
};

const many: ConsentConfig = { ...config, purposes: Array.from({ length: 12 }, (_, index) => ({ id: `purpose-${index}`, text: { en: `Something else that we would like to do, number ${index + 1}` } })) };

const easy: ConsentConfig = { ...config, purposes: config.purposes.map((purpose, index) => ({ ...purpose, text: { en: ['Counting visits', 'Videos', 'Maps'][index] ?? '', 'en-simple': ['We count visits', 'We show videos', 'We show maps'][index] ?? '' } })) };

/** Answered, it asks no more, until the story is opened again. */
function portOf(changes: Partial<Pick<ConsentPort, 'config' | 'changes' | 'signal'>>): ConsentPort {
  const port = { config, answers: {}, changes: [], signal: false, granted: () => false, asks: (changes.config ?? config).purposes.map(({ id }) => id), ...changes };
  const choose = (): void => {
    port.asks = [];
    document.dispatchEvent(Object.assign(new Event('dugnad-consent-change'), { granted: [] }));
  };
  return Object.assign(port, { choose });
}

const asked = (changes: Parameters<typeof portOf>[0] = {}): (() => TemplateResult) => () => html`<dugnad-consent .source=${portOf(changes)}></dugnad-consent>
  <p><a href="#page">The page goes on beside it</a></p>`;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('dugnad-consent')!.shadowRoot!;

const shown = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await waitFor(() => expect(shadowOf(canvasElement).querySelector('section')?.checkVisibility()).toBe(true));
};

const meta: Meta = { title: 'Widgets/Consent', component: 'dugnad-consent', render: asked(), play: shown };
export default meta;
type Story = StoryObj;

export const FirstVisit: Story = {};

/** By keyboard alone. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    shadowOf(canvasElement).querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('section')).toBe(null));
  },
};

export const AskedAgain: Story = { render: asked({ changes: [{ kind: 'receivers', purpose: 'video' }, { kind: 'new', purpose: 'map' }] }) };

export const SignalOfTheBrowser: Story = { render: asked({ signal: true }) };

export const EasyLanguage: Story = { render: asked({ config: easy }) };

export const ManyPurposes: Story = { render: asked({ config: many }) };
