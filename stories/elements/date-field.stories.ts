import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DugnadDateField } from '@dugnad/elements/date-field';
import '@dugnad/elements/date-field/define';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { focused, inStory } from '../shadow.ts';

type Args = Pick<DugnadDateField, 'label' | 'hint' | 'error' | 'optional' | 'min' | 'max' | 'closed' | 'weeks'> & { value: string };

const meta: Meta<Args> = {
  title: 'Elements/Date field',
  component: 'dugnad-date-field',
  args: { label: 'When do you want to borrow the hall?', hint: '', error: '', optional: false, min: '', max: '', closed: '', weeks: false, value: '' },
  render: ({ label, hint, error, optional, min, max, closed, weeks, value }) => html`<dugnad-date-field
    label=${label}
    hint=${hint}
    error=${error}
    ?optional=${optional}
    min=${min}
    max=${max}
    closed=${closed}
    ?weeks=${weeks}
  >
    <input name="day" inputmode="numeric" autocomplete="off" value=${value} />
  </dugnad-date-field>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

/** The page wrote `value="2026-11-26"`. */
export const Filled: Story = { args: { value: '2026-11-26' } };

/** What was typed stays as it was typed. */
export const Typed: Story = { args: { value: '26 nov 2026', hint: 'The evening of the day.' } };

export const Failed: Story = { args: { value: '31.02.2027', error: 'There is no such day. Check the day and the month.' } };

export const Optional: Story = { args: { label: 'When were you born?', hint: 'So that we can greet you.', optional: true, max: 'today', value: '1952-06-01' } };

export const Disabled: Story = {
  render: () => html`<dugnad-date-field label="Day of the meeting" hint="Set by the board."><input name="day" value="2026-11-26" disabled /></dugnad-date-field>`,
};

export const ReadOnly: Story = {
  render: () => html`<dugnad-date-field label="Day of the meeting"><input name="day" value="2026-11-26" readonly /></dugnad-date-field>`,
};

/** The page's own label wins. */
export const OwnLabel: Story = {
  render: () => html`<dugnad-date-field><label>Last day to sign up</label><input name="day" value="2026-12-01" /></dugnad-date-field>`,
};

/** Typed as people write it, then put a day later in the calendar by keys. */
export const TypedThenChosen: Story = {
  play: async ({ canvasElement }) => {
    const [field, input] = [inStory(canvasElement, 'dugnad-date-field'), inStory(canvasElement, 'input')];
    await userEvent.type(input, '26 nov 2026');
    await waitFor(() => expect(inStory(canvasElement, '.dugnad-date-words time')).toHaveAttribute('datetime', '2026-11-26'));
    inStory(canvasElement, 'dugnad-button').focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(focused()).toHaveClass('day'));
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(inStory(canvasElement, '.dugnad-date-words time')).toHaveAttribute('datetime', '2026-12-03'));
    await expect(field.value).toBe('2026-12-03');
  },
};

export const LongWords: Story = {
  render: () => html`<div class="narrow" lang="nl">
    <dugnad-date-field label="Vrijwilligerswerkondersteuningsvergaderingsdatum" error="Vul de volledige datum in."><input name="day" value="2026-11-26" /></dugnad-date-field>
  </div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><dugnad-date-field label="متى تريد أن تأتي؟"><input name="day" value="2026-11-26" /></dugnad-date-field></div>`,
};
