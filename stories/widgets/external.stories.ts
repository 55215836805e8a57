import type { ConsentAnswers, ConsentPort } from '@dugnad/client/ports';
import '@dugnad/widgets/external/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inStory } from '../shadow.ts';

const config: ConsentPort['config'] = {
  controller: { name: 'Grønlia community house' },
  noticeVersion: '2026-11',
  purposes: [{ id: 'video', text: { en: 'Videos', nb: 'Videoer', ar: 'فيديو' }, kind: 'external' }],
  services: [
    { id: 'youtube', purpose: 'video', receiver: 'Google Ireland Limited', name: 'YouTube', country: 'IE', duration: 'P6M', origins: ['https://www.youtube-nocookie.com'] },
    { id: 'films', purpose: 'video', receiver: 'Filmhuset AS', name: 'Filmhuset', country: 'NO', duration: 'session', origins: [] },
  ],
};

/** Answers for one story; nothing is kept. */
function portOf(answers: ConsentAnswers = {}, signal = false): ConsentPort {
  let chosen = answers;
  return {
    ...{ config, signal, asks: [], changes: [] },
    get answers() {
      return chosen;
    },
    granted: (id) => chosen[id] ?? false,
    choose: (said) => (chosen = { ...chosen, ...said }),
  };
}

type Request = Event & { readonly port: string; provide(port: ConsentPort): void };

const inHouse = (port: ConsentPort, content: TemplateResult): TemplateResult =>
  html`<div style="max-inline-size: 640px" @dugnad-port-request=${(event: Request) => event.provide(port)}>${content}</div>`;

const youtube = html`<dugnad-external service="youtube" src="https://www.youtube.com/watch?v=dQw4w9WgXcQ" label="Film: the park in June"></dugnad-external>`;
/** A picture of Storybook’s own stands for a film, so that a story asks nobody else. */
const film = html`<dugnad-external service="films" src="./favicon.svg" label="Film: the park in June"></dugnad-external>`;

const meta: Meta = {
  title: 'Widgets/External',
  component: 'dugnad-external',
  render: () => inHouse(portOf(), youtube),
};
export default meta;
type Story = StoryObj;

const rootOf = (canvas: HTMLElement): ShadowRoot => inStory(canvas, 'dugnad-external').shadowRoot as ShadowRoot;

export const Default: Story = {};

/** Pressed by its key: the frame has the place, and the focus. */
export const ShownOnce: Story = {
  render: () => inHouse(portOf(), film),
  play: async ({ canvasElement }) => {
    const root = rootOf(canvasElement);
    await waitFor(() => expect(root.querySelectorAll('button').length).toBe(2));
    root.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(root.activeElement?.localName).toBe('iframe'));
  },
};

/** Who allowed it before sees no placeholder. */
export const AlwaysShown: Story = {
  render: () => inHouse(portOf({ films: true }), film),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement).querySelector('iframe')?.title).toBe('Film: the park in June'));
  },
};

/** The line for who sends Global Privacy Control. */
export const Signal: Story = { render: () => inHouse(portOf({}, true), youtube) };

/** A meeting that no page can have within it. */
export const LinkOnly: Story = { render: () => inHouse(portOf(), html`<dugnad-external service="zoom" src="https://zoom.us/j/1234567890" label="Board meeting"></dugnad-external>`) };

export const RightToLeft: Story = { render: () => html`<div lang="ar" dir="rtl">${inHouse(portOf(), youtube)}</div>` };
