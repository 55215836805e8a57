import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ContactWords } from '@dugnad/elements/contact-strip';
import '@dugnad/elements/contact-strip/define';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { focused, inShadow, inStory, say } from '../shadow.ts';

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

/** Each way is reached by Tab and followed by Enter; here the page says which, and calls nobody. */
export const Followed: Story = {
  args: kari,
  render: (person) => html`<dugnad-contact-strip
      .contact=${person}
      @click=${(event: Event) => {
        const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
        if (!link) return;
        event.preventDefault();
        say(event, `Followed: ${link.href}`);
      }}
    ></dugnad-contact-strip>
    <p role="status"></p>`,
  play: async ({ canvasElement }) => {
    const strip = inStory(canvasElement, 'dugnad-contact-strip');
    for (const [way, address] of [['mailto', 'kari@example.org'], ['sms', '91234567'], ['tel', '12345678']] as const) {
      const link = inShadow(strip, `a[href^="${way}:"]`);
      link.focus();
      await expect(focused()).toBe(link);
      await userEvent.keyboard('{Enter}');
      await expect(inStory(canvasElement, '[role="status"]')).toHaveTextContent(`Followed: ${way}:${address}`);
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

/** Times of the stories stand still: a Monday in Oslo. */
const at = (clock: string) => (): number => Date.parse(`2026-11-23T${clock}+01:00`);

const withHours = (now: () => number): TemplateResult => html`<dugnad-contact-strip
  .now=${now}
  name="Kari Nilsen"
  person-role="Coordinator at the volunteer centre"
  phone="12 34 56 78"
  opening-hours="Mo-Fr 12:00-15:00; Th 17:00-19:00"
  time-zone="Europe/Oslo"
  languages="nb en ar"
  outside-hours="99 88 77 66"
></dugnad-contact-strip>`;

export const OpenNow: Story = { render: () => withHours(at('12:30')) };

export const ClosedNow: Story = { render: () => withHours(at('16:00')) };

export const AlwaysOpen: Story = {
  render: () => html`<dugnad-contact-strip name="Night watch" phone="116 123" opening-hours="Mo-Su" time-zone="Europe/Oslo"></dugnad-contact-strip>`,
};

/** The page says in its own words what to do while it is closed. */
export const OutsideHours: Story = {
  render: () => html`<dugnad-contact-strip .now=${at('20:00')} name="Per Lund" phone="22 33 44 55" opening-hours="Th 17:00-19:00" time-zone="Europe/Oslo">
    <p slot="outside-hours">Leave a message with your name: he calls back on Thursday.</p>
  </dugnad-contact-strip>`,
};

const face = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56"><path fill="#c98" d="M0 0h56v56H0z"/><circle cx="28" cy="22" r="11" fill="#853"/><path fill="#853" d="M8 56c0-28 40-28 40 0z"/></svg>')}`;

export const WithPhoto: Story = {
  render: () => html`<dugnad-contact-strip name="Kari Nilsen" person-role="Coordinator" phone="12 34 56 78" photo=${face}></dugnad-contact-strip>`,
};

/** All there is without script is a link to call; with script, ours stands in its place. */
export const WithLink: Story = {
  render: () => html`<dugnad-contact-strip name="Kari Nilsen" phone="12 34 56 78"><a href="tel:12345678">12 34 56 78</a></dugnad-contact-strip>`,
};
