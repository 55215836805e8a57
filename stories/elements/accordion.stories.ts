import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadAccordion } from '@dugnad/elements/accordion';
import '@dugnad/elements/accordion/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

type Args = Pick<DugnadAccordion, 'exclusive'> & { open: boolean };

const meta: Meta<Args> = {
  title: 'Elements/Accordion',
  component: 'dugnad-accordion',
  args: { exclusive: false, open: false },
  render: ({ exclusive, open }) => html`<dugnad-accordion ?exclusive=${exclusive}>
    <details ?open=${open}>
      <summary><h2>Who may come?</h2></summary>
      <p>Everybody. You need not be a member, and you need not sign up.</p>
    </details>
    <details ?open=${open && !exclusive}>
      <summary><h2>What does it cost?</h2></summary>
      <p>Nothing. There is a box for coffee money by the door.</p>
    </details>
    <details ?open=${open && !exclusive}>
      <summary><h2>How do I get there?</h2></summary>
      <p>Tram 12 to the square. The door with the ramp is <a href="#back">at the back</a>.</p>
    </details>
  </dugnad-accordion>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

/** Only one is open at a time, so there is no button for all. */
export const Exclusive: Story = { args: { open: true, exclusive: true } };

/** One is opened by a press on its question; the button opens all, by its key. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const accordion = inStory(canvasElement, 'dugnad-accordion');
    const [first, second, third] = accordion.querySelectorAll('details');
    await userEvent.click(inStory(second!, 'h2'));
    await expect([first!.open, second!.open, third!.open]).toEqual([false, true, false]);
    await waitFor(() => expect(inShadow(accordion, 'button')).toBeVisible());
    inShadow(accordion, 'button').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inStory(third!, 'p')).toBeVisible());
    await expect(inStory(first!, 'p')).toBeVisible();
  },
};

export const LongWords: Story = {
  render: () => html`<dugnad-accordion>
    <details open>
      <summary><h2>Menneskerettighetsorganisasjonssamarbeidets generalforsamlingsforberedelsesmøte</h2></summary>
      <p>Tilgjengelighet for rullestolbrukere, barnevogner og hørselshjelpemiddelbrukere.</p>
    </details>
    <details><summary>Vrijwilligersorganisatieondersteuningsbijeenkomst</summary><p>Elke donderdag.</p></details>
  </dugnad-accordion>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl">
    <dugnad-accordion>
      <details open><summary><h2>من يمكنه الحضور؟</h2></summary><p>الجميع، والدخول مجاني.</p></details>
      <details><summary><h2>كيف تصل إلينا</h2></summary><p>خمس دقائق سيرًا من محطة المترو.</p></details>
    </dugnad-accordion>
  </div>`,
};
