import { testAddresses } from '../preset.page.ts';
import { preset as calendar } from './google-calendar.ts';
import { preset as forms } from './google-forms.ts';

const FORM = 'https://docs.google.com/forms/d';
const ID = '1FAIpQLSdyXyz0123456789abcDEF_ghiJKL-mnoPQRstuVWXyz012345';
const form = (path: string, answers = ''): readonly [string, string] => [
  `${FORM}/${path}/viewform?embedded=true${answers && `&${answers}`}`, `${FORM}/${path}/viewform${answers && `?${answers}`}`,
];

testAddresses(forms, [
  [`${FORM}/e/${ID}/viewform`, ...form(`e/${ID}`)],
  [`${FORM}/e/${ID}/viewform?usp=sf_link`, ...form(`e/${ID}`)],
  [`${FORM}/e/${ID}/viewform?embedded=true`, ...form(`e/${ID}`)],
  [`${FORM}/e/${ID}/viewform?usp=pp_url&entry.1234=Ja&entry.567=Kari+Nordmann`, ...form(`e/${ID}`, 'entry.1234=Ja&entry.567=Kari+Nordmann')],
  [`http://docs.google.com/forms/d/e/${ID}/viewform?vc=0&c=0&w=1`, ...form(`e/${ID}`)],
  [`https://docs.google.com/forms/u/1/d/e/${ID}/formResponse`, ...form(`e/${ID}`)],
  ['https://docs.google.com/forms/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit', ...form('1aBcDeFgHiJkLmNoPqRsTuVwXyZ')],
  ['https://forms.gle/AbCdEf123', undefined, 'https://forms.gle/AbCdEf123'],
  ['https://docs.google.com/forms/', undefined, undefined],
  ['https://docs.google.com/forms/d/e/short/viewform', undefined, undefined],
  ['https://docs.google.com/document/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ/edit', undefined, undefined],
  ['https://forms.office.com/r/AbCdEf', undefined, undefined],
]);

const GROUP = 'abc123@group.calendar.google.com';
const both = (query: string): readonly [string, string] => [`https://calendar.google.com/calendar/embed?${query}`, `https://calendar.google.com/calendar/embed?${query}`];

testAddresses(calendar, [
  ['https://calendar.google.com/calendar/embed?src=abc123%40group.calendar.google.com&ctz=Europe%2FOslo', ...both('src=abc123%40group.calendar.google.com&ctz=Europe%2FOslo')],
  ['https://calendar.google.com/calendar/u/0/embed?src=abc123@group.calendar.google.com', ...both('src=abc123%40group.calendar.google.com')],
  ['https://calendar.google.com/calendar/embed?height=600&wkst=2&mode=AGENDA&src=a%40b.no&src=c%40d.no&color=%23fff', ...both('src=a%40b.no&src=c%40d.no&mode=AGENDA&wkst=2')],
  [`https://calendar.google.com/calendar/u/0?cid=${btoa(GROUP).replaceAll('=', '')}`, ...both('src=abc123%40group.calendar.google.com')],
  [`https://calendar.google.com/calendar/u/0/r?cid=${GROUP}`, ...both('src=abc123%40group.calendar.google.com')],
  ['https://calendar.google.com/calendar/ical/abc123%40group.calendar.google.com/public/basic.ics', ...both('src=abc123%40group.calendar.google.com')],
  ['http://www.google.com/calendar/embed?src=a%40b.no', ...both('src=a%40b.no')],
  ['https://calendar.google.com/calendar/embed', undefined, undefined],
  ['https://calendar.google.com/calendar/u/0/r/week', undefined, undefined],
  ['https://calendar.google.com/calendar/u/0?cid=%25%25', undefined, undefined],
  ['https://calendar.google.com/calendar/ical/%E5/public/basic.ics', undefined, undefined],
  ['https://www.google.com/search?src=a%40b.no', undefined, undefined],
  ['https://outlook.live.com/calendar/embed?src=a%40b.no', undefined, undefined],
]);
