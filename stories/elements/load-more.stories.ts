import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadLoadMore } from '@dugnad/elements/load-more';
import '@dugnad/elements/load-more/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadLoadMore, 'shown' | 'total' | 'busy' | 'complete'>;

const meta: Meta<Args> = {
  title: 'Elements/Load more',
  component: 'dugnad-load-more',
  args: { shown: 20, total: 63, busy: false, complete: false },
  render: ({ shown, total, busy, complete }) => html`<dugnad-load-more shown=${shown} .total=${total} ?busy=${busy} ?complete=${complete}>
    <a href="#page=2">Show 20 more</a>
  </dugnad-load-more>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const TotalUnknown: Story = { args: { total: undefined } };

export const Busy: Story = { args: { busy: true } };

export const Complete: Story = { args: { shown: 63 } };

/** Without a link of the page: a button of ours. */
export const WithoutLink: Story = { render: ({ shown, total }) => html`<dugnad-load-more shown=${shown} .total=${total}></dugnad-load-more>` };

export const WithoutLinkBusy: Story = { render: ({ shown, total }) => html`<dugnad-load-more shown=${shown} .total=${total} busy></dugnad-load-more>` };

const lists = ['The choir', 'The chess club', 'The language café'];

/** A page that fetches more itself. */
export const InAPage: Story = {
  render: () => html`<ul>${lists.map((words) => html`<li>${words}</li>`)}</ul>
    <dugnad-load-more
      shown="3"
      total="6"
      @dugnad-more-request=${(event: Event & { target: DugnadLoadMore }) => {
        event.preventDefault();
        const items = lists.map((words) => Object.assign(document.createElement('li'), { textContent: `${words} again` }));
        event.target.previousElementSibling?.append(...items);
        event.target.finish(items);
      }}
    ><a href="#page=2">Show 3 more</a></dugnad-load-more>`,
};

/** Enter on the link: what is new stands in the list, and has the focus. */
export const Loaded: Story = {
  ...InAPage,
  play: async ({ canvasElement }) => {
    inStory(canvasElement, 'dugnad-load-more a').focus();
    await userEvent.keyboard('{Enter}');
    const items = canvasElement.querySelectorAll('li');
    await expect(items).toHaveLength(6);
    await waitFor(() => expect(items[3]).toHaveFocus());
    await waitFor(() => expect(inShadow(inStory(canvasElement, 'dugnad-load-more'), '.all')).toBeVisible());
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl"><dugnad-load-more shown="20" total="63"><a href="#page=2">Vrijwilligerswerkondersteuningsmogelijkheden bekijken</a></dugnad-load-more></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-load-more shown="20" total="63"><a href="#page=2">عرض 20 أخرى</a></dugnad-load-more></div>`,
};
