import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadTabs } from '@dugnad/elements/tabs';
import '@dugnad/elements/tabs/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { focused, inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadTabs, 'selected' | 'label'>;

const meta: Meta<Args> = {
  title: 'Elements/Tabs',
  component: 'dugnad-tabs',
  args: { selected: '', label: 'The choir' },
  render: ({ selected, label }) => html`<dugnad-tabs selected=${selected} label=${label}>
    <ul>
      <li><a href="#when">When</a></li>
      <li><a href="#where">Where</a></li>
      <li><a href="#who">Who may come</a></li>
    </ul>
    <section id="when">
      <h2>When</h2>
      <p>Every Thursday from six to eight. Coffee from half past five.</p>
    </section>
    <section id="where">
      <h2>Where</h2>
      <p>In the great hall. The door with the ramp is at the back, beside the car park.</p>
    </section>
    <section id="who">
      <h2>Who may come</h2>
      <a href="#kari">Ask Kari</a>
    </section>
  </dugnad-tabs>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Selected: Story = { args: { selected: 'where' } };

/** This part begins with something to press, so the part itself is no stop of its own. */
export const BeginsWithLink: Story = { args: { selected: 'who' } };

/** Arrow keys show the part as they go, End the last, Home the first. */
export const ShownByKeys: Story = {
  play: async ({ canvasElement }) => {
    const tabs = inStory(canvasElement, 'dugnad-tabs');
    const forward = getComputedStyle(tabs).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
    const shows = (id: string): Promise<void> => waitFor(() => {
      const shown = [...tabs.querySelectorAll('section')].filter((part) => part.checkVisibility({ contentVisibilityAuto: true }));
      expect(shown.map((part) => part.id)).toEqual([id]);
    });
    await shows('when');
    inShadow(tabs, '[role="tab"]').focus();
    await userEvent.keyboard('{End}');
    await shows('who');
    await userEvent.keyboard('{Home}');
    await shows('when');
    await userEvent.keyboard(forward);
    await shows('where');
    await expect(focused()).toHaveAttribute('aria-selected', 'true');
    await expect(focused()).toHaveTextContent('Where');
  },
};

export const LongWords: Story = {
  render: () => html`<dugnad-tabs label="Møtet">
    <section><h2>Generalforsamlingsforberedelsesmøte</h2><p>Hørselshjelpemiddelbrukere sitter best foran.</p></section>
    <section><h2>Menneskerettighetsorganisasjonssamarbeid</h2><p>Torsdag.</p></section>
    <section><h2>Vrijwilligersorganisatieondersteuning</h2><p>Donderdag.</p></section>
  </dugnad-tabs>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-tabs label="الجوقة">
      <section><h2>متى</h2><p>كل يوم خميس من السادسة إلى الثامنة.</p></section>
      <section><h2>أين</h2><p>في القاعة الكبرى.</p></section>
      <section><h2>من يمكنه الحضور</h2><p>الجميع.</p></section>
    </dugnad-tabs>
  </div>`,
};
