import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ContactWords } from '@dugnad/elements/contact-strip';
import '@dugnad/elements/contact-strip/define';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inShadow, inStory } from '../shadow.ts';

const kari: ContactWords = {
  name: 'Kari Nilsen',
  role: 'Coordinator at the volunteer centre',
  phone: '12 34 56 78',
  sms: '912 34 567',
  email: 'kari@example.org',
  hours: 'Weekdays 12–15',
  place: 'Grorud community house, Kirkegata 4',
  languages: 'Norwegian, English, some Arabic',
};

const meta: Meta<ContactWords> = {
  title: 'Elements/Contact strip',
  component: 'dugnad-contact-strip',
  args: { name: kari.name, role: kari.role, phone: kari.phone, hours: kari.hours },
  render: (person) => html`<dugnad-contact-strip .contact=${person}></dugnad-contact-strip>`,
};
export default meta;
type Story = StoryObj<ContactWords>;

export const Default: Story = {};

export const EveryWay: Story = {
  args: kari,
  play: async ({ canvasElement }) => {
    const strip = inStory(canvasElement, 'dugnad-contact-strip');
    for (const [way, address] of [['tel', '12345678'], ['sms', '91234567'], ['mailto', 'kari@example.org']] as const) {
      await expect(inShadow<HTMLAnchorElement>(strip, `a[href^="${way}:"]`).href).toBe(`${way}:${address}`);
    }
  },
};

export const NameOnly: Story = { args: { role: undefined, phone: undefined, hours: undefined } };

/** Written by hand on a plain page, with a sentence of its own. */
export const Written: Story = {
  render: () => html`<dugnad-contact-strip name="Per Lund" phone="22 33 44 55" hours="Thursdays 17–19">
    <p>Outside these hours, leave a message with your name: he calls back.</p>
  </dugnad-contact-strip>`,
};

export const Narrow: Story = {
  args: kari,
  render: (person) => html`<div class="narrow"><dugnad-contact-strip .contact=${person}></dugnad-contact-strip></div>`,
};

export const LongWords: Story = {
  args: {
    name: 'Anne-Margrethe Kristoffersdatter Vestergaard-Sørensen',
    role: 'Vrijwilligerswerkondersteuningsmedewerker',
    email: 'buurthuiswerk.vrijwilligerscoordinatie.noorderkempen@example.org',
    languages: 'Nederlands, Frans, Tamazight, Tigrinya, Oekraïens en een beetje Deens',
  },
  render: (person) => html`<div class="narrow" lang="nl"><dugnad-contact-strip .contact=${person}></dugnad-contact-strip></div>`,
};

export const RightToLeft: Story = {
  args: { ...kari, name: 'ليلى حداد', role: 'تتحدث العربية والنرويجية', hours: 'أيام الأسبوع 12–15', languages: 'العربية، النرويجية' },
  render: (person) => html`<div lang="ar" dir="rtl"><dugnad-contact-strip .contact=${person}></dugnad-contact-strip></div>`,
};
