/** What one can help with at the sample association: one thing that one may begin with at once, and one where a talk comes first. */
import { OpportunitySchema } from '@dugnad/client/model';
import type { Declaration, OpportunityInput, Petition, ShiftInput, Talk, Text } from '@dugnad/client/model';
import { formatZoned, toEpoch } from '@dugnad/client/time';
import type { StoredOpportunity } from '@dugnad/server';
import { parse } from 'valibot';
import { addDays, onOrAfter } from './sample-days.ts';
import { SAMPLE_ROUND } from './sample-feedback.ts';

const OSLO = 'Europe/Oslo';
const [wednesday, saturday] = [2, 5];
const WEEKS = [0, 1, 2, 3, 4, 5];

/** Whose the petition is, who is asked about it: the same here. */
type House = Pick<Petition, 'organiser' | 'contact' | 'controller'>;

/** A clock time of a day as it is in Oslo, whatever the season. */
function inOslo(day: string, clock: string): string {
  return formatZoned(toEpoch(`${day}T${clock}:00`, OSLO), OSLO);
}

interface Task {
  id: string;
  clock: [from: string, to: string];
  capacity: number;
  waitlist: 'none' | 'offer' | 'only';
  role: Text;
}

/** Each of them waits in another manner. */
const CAFE_TASKS: Task[] = [
  { id: 'rydde', clock: ['16:30', '17:30'], capacity: 2, waitlist: 'none', role: { nb: 'Sette fram bord og koke kaffe', 'nb-simple': 'Sette fram bord. Koke kaffe.', en: 'Put out tables and make coffee', ar: 'ترتيب الطاولات وإعداد القهوة' } },
  { id: 'samtale', clock: ['17:30', '19:30'], capacity: 4, waitlist: 'offer', role: { nb: 'Snakke norsk med to eller tre gjester', 'nb-simple': 'Snakke norsk med to eller tre', en: 'Talk Norwegian with two or three guests', ar: 'التحدث بالنرويجية مع ضيفين أو ثلاثة' } },
  { id: 'tolk', clock: ['17:30', '19:30'], capacity: 1, waitlist: 'only', role: { nb: 'Hjelpe til på arabisk når det trengs', 'nb-simple': 'Hjelpe til på arabisk', en: 'Help out in Arabic when needed', ar: 'المساعدة بالعربية عند الحاجة' } },
];

function cafeShifts(today: string): ShiftInput[] {
  const first = onOrAfter(addDays(today, 1), wednesday);
  return WEEKS.flatMap((week) => {
    const day = addDays(first, 7 * week);
    return CAFE_TASKS.map(({ id, clock: [from, to], ...task }) => ({ ...task, id: `${id}-${day}`, start: inOslo(day, from), end: inOslo(day, to) }));
  });
}

function languageCafe(today: string): Omit<OpportunityInput, keyof House> {
  return {
    id: 'sprakkafe',
    title: { nb: 'Vert på språkkafeen', 'nb-simple': 'Hjelpe til på språkkafé', en: 'Host at the language café', ar: 'مضيف في مقهى اللغة' },
    description: {
      nb: 'Hver onsdag øver tjue naboer på norsk over en kopp kaffe. Du trenger ikke å ha undervist før. Du velger selv hvilke onsdager du kommer.',
      'nb-simple': 'Vi snakker norsk sammen. Du velger dag.',
      en: 'Every Wednesday twenty neighbours practise Norwegian over a cup of coffee. You need not have taught before. You choose which Wednesdays you come.',
      ar: 'كل يوم أربعاء يتدرب عشرون من الجيران على النرويجية مع فنجان قهوة. لا حاجة إلى خبرة في التدريس، وأنت تختار أيام حضورك.',
    },
    place: { name: 'Grønlia bibliotek', address: 'Grønliveien 2\n1357 Lundvik', geo: { latitude: 59.9139, longitude: 10.7522 }, access: ['step-free', 'toilet'] },
    commitment: 'none',
    languages: [{ code: 'nb', use: 'needed', level: 'good' }, { code: 'ar', use: 'welcome' }],
    rewards: [{ nb: 'Kaffe, mat og attest', 'nb-simple': 'Kaffe, mat og attest', en: 'Coffee, food and a reference', ar: 'قهوة وطعام وشهادة' }],
    asksNeeds: true,
    first: 'direct',
    shifts: cafeShifts(today),
    retention: { deleteAfterDays: 30 },
  };
}

function tripShifts(today: string): ShiftInput[] {
  const first = onOrAfter(addDays(today, 8), saturday);
  return [0, 2, 4].map((week) => {
    const day = addDays(first, 7 * week);
    return { id: `tur-${day}`, start: inOslo(day, '11:00'), end: inOslo(day, '14:00'), capacity: 3, waitlist: 'offer', role: { nb: 'Tur med lunsj', 'nb-simple': 'Tur og lunsj', en: 'An outing with lunch', ar: 'نزهة مع غداء' } };
  });
}

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

/** Kari has a quarter of an hour for somebody new, four times on each of the next five days that she works. */
function talksWithKari(today: string): Talk[] {
  const days = [1, 2, 3, 4, 5, 6, 7].map((later) => addDays(today, later)).filter(isWeekday);
  return days.flatMap((day) => ['10:00', '10:15', '13:00', '13:15'].map((clock): Talk => ({ id: `kari-${day}-${clock.replace(':', '')}`, start: inOslo(day, clock), modes: ['phone', 'video', 'visit'] })));
}

/** What a visitor of a neighbour promises. */
const SILENCE: Declaration = {
  id: 'taushet',
  version: '2026-11',
  text: {
    nb: 'Det jeg får vite om den jeg besøker, forteller jeg ikke videre. Det gjelder også etter at jeg har sluttet.\n\nEr jeg redd for at noen kommer til skade, snakker jeg med Kari.',
    'nb-simple': 'Jeg besøker en nabo. Jeg forteller ikke andre om naboen. Det gjelder også når jeg slutter.\n\nEr noen i fare? Da ringer jeg Kari.',
    en: 'What I learn about the person I visit, I do not pass on. That holds after I have stopped, too.\n\nIf I fear that somebody may come to harm, I talk with Kari.',
    ar: 'ما أعرفه عن الشخص الذي أزوره لا أنقله إلى أحد، وهذا يسري أيضًا بعد أن أتوقف عن الزيارة.\n\nإذا خشيت أن يصيب أحدًا أذى، أتحدث مع كاري.',
  },
};

function visitor(today: string): Omit<OpportunityInput, keyof House> {
  return {
    id: 'besoksvenn',
    title: { nb: 'Besøksvenn', 'nb-simple': 'Besøke en nabo', en: 'Visit a neighbour', ar: 'زيارة جار' },
    description: {
      nb: 'Mange på Grønlia skulle gjerne hatt noen å drikke kaffe med. Kari snakker med deg først, og finner ut sammen med deg hvem som passer.',
      'nb-simple': 'Noen vil gjerne ha besøk. Kari snakker med deg først.',
      en: 'Many at Grønlia would like somebody to have a coffee with. Kari talks with you first, and finds out with you who suits whom.',
      ar: 'كثيرون في غرونليا يودون أن يشاركهم أحد فنجان قهوة. تتحدث معك كاري أولًا لتعرفا معًا من يناسب من.',
    },
    commitment: 'regular',
    minimumAge: 18,
    requirements: ['police-certificate', { declaration: SILENCE }],
    languages: [{ code: 'nb', use: 'welcome', level: 'a-little' }],
    asksNeeds: true,
    first: 'conversation',
    holdDays: 7,
    answerWithin: 3,
    shifts: tripShifts(today),
    talks: talksWithKari(today),
    flexible: true,
    retention: { deleteAfterDays: 60 },
  };
}

/** With the house that offers them, as the database keeps them. */
export function sampleOpportunities(siteId: string, { organiser, contact, controller }: House, today: string): StoredOpportunity[] {
  if (organiser === undefined || contact === undefined) throw new Error('The sample petition says neither who organises nor whom one can ask.');
  return [{ input: languageCafe(today), feedback: SAMPLE_ROUND }, { input: visitor(today) }].map(({ input, ...asked }) => {
    const { url: _url, status: _status, shifts, talks, ...kept } = parse(OpportunitySchema, { ...input, organiser, contact, controller });
    return { ...kept, ...asked, siteId, state: 'open', shifts: shifts.map(({ status: _own, ...shift }) => ({ ...shift, state: 'open' })), talks: talks.map((talk) => ({ ...talk, taken: 0, state: 'open' })) };
  });
}
