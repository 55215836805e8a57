import type { ConsentAnswers, ConsentPort } from '@dugnad/client/ports';
import '@dugnad/widgets/consent-link/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

const config: ConsentPort['config'] = {
  controller: { name: 'Grønlia community house' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'statistics', text: { en: 'Counting visits', nb: 'Å telle besøk', ar: 'عد الزيارات' }, hint: { en: 'We see which pages are read.', nb: 'Vi ser hvilke sider som leses.', ar: 'نرى الصفحات المقروءة.' }, kind: 'statistics' },
    { id: 'video', text: { en: 'Videos', nb: 'Videoer', ar: 'فيديو' }, kind: 'external' },
    { id: 'login', text: { en: 'Staying signed in', nb: 'Å forbli logget inn', ar: 'البقاء مسجلاً' }, necessary: 'asked-for' },
  ],
  services: [
    { id: 'matomo', purpose: 'statistics', receiver: 'Grønlia community house', name: 'Matomo', country: 'NO', duration: 'P13M', origins: [], cookies: ['_pk_id*', '_pk_ses*'] },
    { id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd', name: 'YouTube', country: 'IE', duration: 'P6M', origins: [], storage: ['local:yt-*'], privacy: 'https://www.example.org/privacy' },
    { id: 'vimeo', purpose: 'video', receiver: 'Vimeo Inc.', name: 'Vimeo', country: 'US', duration: 'P2Y', origins: [] },
    { id: 'members', purpose: 'login', receiver: 'Grønlia community house', name: 'Members’ pages', country: 'NO', duration: 'session', origins: [], cookies: ['member'] },
  ],
};

/** Answers for one story; nothing is kept. */
function portOf(answers: ConsentAnswers, signal = false): ConsentPort {
  let chosen = answers;
  return {
    ...{ config, signal, asks: [], changes: [] },
    get answers() {
      return chosen;
    },
    granted: (id) => chosen[id] ?? chosen[config.services.find((service) => service.id === id)?.purpose ?? ''] ?? false,
    choose: (said) => (chosen = { ...chosen, ...said }),
  };
}

type Request = Event & { readonly port: string; provide(port: ConsentPort): void };

const link = (port: ConsentPort): TemplateResult => html`<footer @dugnad-port-request=${(event: Request) => event.provide(port)}><dugnad-consent-link></dugnad-consent-link></footer>`;

const meta: Meta = {
  title: 'Widgets/Consent link',
  component: 'dugnad-consent-link',
  parameters: { docs: { story: { inline: false, height: '700px' } } },
  render: () => link(portOf({})),
};
export default meta;
type Story = StoryObj;

async function open(canvas: HTMLElement): Promise<ShadowRoot> {
  const element = inStory(canvas, 'dugnad-consent-link');
  inShadow(element, 'button').focus();
  await userEvent.keyboard('{Enter}');
  const root = (): ShadowRoot | null | undefined => element.shadowRoot?.querySelector('[data-choices]')?.shadowRoot;
  await waitFor(() => expect(root()?.querySelector('dialog')?.open).toBe(true));
  return root() as ShadowRoot;
}

export const Default: Story = {};

/** Opened by its key: everything is off for somebody new. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const root = await open(canvasElement);
    await expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, false, false, false, false]);
  },
};

/** Who allowed something meets the way to take everything back first. */
export const Withdraw: Story = {
  render: () => link(portOf({ statistics: true, video: true, vimeo: false })),
  play: async ({ canvasElement }) => {
    const root = await open(canvasElement);
    await expect(root.querySelector('button')?.textContent).toBe('Withdraw all consent');
  },
};

/** All services in sight, and the line for who sends Global Privacy Control. */
export const Services: Story = {
  render: () => link(portOf({ youtube: true }, true)),
  play: async ({ canvasElement }) => {
    const root = await open(canvasElement);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([false, false, false, true, false]);
  },
};

export const OwnWords: Story = { render: () => html`<dugnad-consent-link>Cookies and privacy</dugnad-consent-link>` };

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">${link(portOf({ video: true }))}</div>`,
  play: async ({ canvasElement }) => {
    await open(canvasElement);
  },
};
