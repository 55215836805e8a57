import { DugnadError } from '@dugnad/client/errors';
import { createMemoryAdapter } from '@dugnad/client/memory';
import { combineSources, type ActivitySource } from '@dugnad/client/ports';
import type { DugnadCalendar } from '@dugnad/widgets/calendar';
import '@dugnad/widgets/calendar/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { NOW, ZONE, activities, arabic, longWords, unusual } from './calendar.activities.ts';
import { CalendarPage } from './calendar.page.ts';

type Args = Pick<DugnadCalendar, 'view' | 'date' | 'limit'>;

const now = () => NOW;
const feed = { timeZone: ZONE, name: 'Grorud community house', asOf: '2026-11-22T08:30:00Z' };
const silence = new Promise<never>(() => undefined);
const fallback = html`<p><a href="https://bydelshuset.example/program.pdf">The programme as a file</a>, or call Kari, weekdays 12–15: <a href="tel:12345678"><bdi dir="ltr">12 34 56 78</bdi></a></p>`;

const everything = createMemoryAdapter({ ...feed, activities });
const nothingPlanned = createMemoryAdapter(feed);
const silent = createMemoryAdapter({ ...feed, wait: silence });
const refused = createMemoryAdapter({ src: 'https://kor.example/kalender.ics', fail: 'cors-refused' });
const offline = createMemoryAdapter({ ...feed, activities, stale: true, failures: [{ src: 'https://bydelshuset.example/kalender.ics', error: new DugnadError('offline', 'No connection.') }] });
const oneDown = combineSources([everything, refused]);
const farAhead = createMemoryAdapter({ ...feed, activities: [{ id: 'spring', title: 'Spring cleaning', start: '2027-04-17T10:00:00+02:00[Europe/Oslo]' }] });

const calendarOf = (source: ActivitySource, inside?: TemplateResult) => ({ view, date, limit }: Args) =>
  html`<h2>Activities</h2>
    <dugnad-calendar .source=${source} .now=${now} time-zone=${ZONE} view=${view} date=${date} limit=${limit}>${inside}</dugnad-calendar>`;

const meta: Meta<Args> = {
  title: 'Widgets/Calendar',
  component: 'dugnad-calendar',
  args: { view: 'list', date: '', limit: 20 },
  render: calendarOf(everything),
  play: ({ canvasElement }) => new CalendarPage(canvasElement).shown(),
};
export default meta;
type Story = StoryObj<Args>;

/** Never arrives, so nothing is waited for. */
const atOnce = () => undefined;

export const Default: Story = {};

export const Month: Story = { args: { view: 'month' } };

export const Details: Story = { play: ({ canvasElement }) => new CalendarPage(canvasElement).open('Language café') };

/** The association says which languages it can help in. */
export const ChoiceOfLanguages: Story = {
  render: (args) => html`<div class="phone"><dugnad-calendar .source=${everything} .now=${now} time-zone=${ZONE} languages="en nb ar uk en-simple" view=${args.view} limit="4"></dugnad-calendar></div>`,
  play: ({ canvasElement }) => new CalendarPage(canvasElement).hasLanguages(),
};

/** Nothing can be shown, and one reads why in a language of one's own. */
export const ChoiceOfLanguagesFailed: Story = {
  render: () => html`<dugnad-calendar .source=${refused} .now=${now} languages="en nb ar">${fallback}</dugnad-calendar>`,
  play: ChoiceOfLanguages.play,
};

export const CancelledAndFull: Story = { render: calendarOf(createMemoryAdapter({ ...feed, activities: unusual })) };

export const ShowMore: Story = { args: { limit: 3 } };

export const WithContact: Story = { render: calendarOf(everything, html`<p slot="contact">Kari, weekdays 12–15: <a href="tel:12345678"><bdi dir="ltr">12 34 56 78</bdi></a></p>`) };

export const Loading: Story = { render: calendarOf(silent), play: atOnce };

export const LoadingWithFallback: Story = { render: calendarOf(silent, fallback), play: atOnce };

export const Empty: Story = { render: calendarOf(nothingPlanned) };

export const EmptyMonth: Story = { args: { view: 'month' }, render: calendarOf(nothingPlanned) };

export const EmptyMonthWithNext: Story = { args: { view: 'month' }, render: calendarOf(farAhead) };

export const OneSourceDown: Story = { render: calendarOf(oneDown) };

export const Stale: Story = { render: calendarOf(offline) };

export const Failed: Story = { render: calendarOf(refused, fallback) };

export const FailedWithoutFallback: Story = { render: calendarOf(refused) };

export const LongWords: Story = {
  render: (args) => html`<div class="phone">${calendarOf(createMemoryAdapter({ ...feed, activities: longWords }))(args)}</div>`,
};

export const RightToLeft: Story = {
  render: (args) => html`<div lang="ar" dir="rtl">${calendarOf(createMemoryAdapter({ ...feed, name: 'بيت الحي', activities: arabic }))(args)}</div>`,
};

/** As wide as a phone, whatever the window: the container decides. */
export const Narrow: Story = { render: (args) => html`<div class="phone">${calendarOf(everything)(args)}</div>` };

export const NarrowMonth: Story = {
  args: { view: 'month' },
  render: Narrow.render,
  play: ({ canvasElement }) => new CalendarPage(canvasElement).chooseDay('26 November'),
};

export const Sidebar: Story = { render: (args) => html`<div class="sidebar">${calendarOf(everything)(args)}</div>` };
