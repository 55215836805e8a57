import { inOslo } from './sample-calendar.ts';
import type { SampleEvent } from './sample-calendar.ts';
import { addDays, firstInMonth, onOrAfter } from './sample-days.ts';

const [monday, tuesday, wednesday, thursday, friday, saturday] = [0, 1, 2, 3, 4, 5];
const kari = 'Kari Nordby, tlf. 12 34 56 78';
const house = 'Grønlia grendehus, Storsalen, Grønliveien 4';
const organiser = 'ORGANIZER;CN="Grønlia grendehus":mailto:post@gronlia.example';

/** The language café: a holiday is left out, and the one of the week after next is moved by a day. */
function languageCafe(today: string): SampleEvent[] {
  const first = onOrAfter(addDays(today, -70), wednesday);
  const next = onOrAfter(addDays(today, 1), wednesday);
  const cafe: SampleEvent = {
    uid: 'sprakkafe@gronlia.example',
    title: 'Språkkafé',
    day: first,
    clock: ['17:30', '19:30'],
    place: 'Grønlia bibliotek, Grønliveien 2',
    about: 'Øv på norsk over en kopp kaffe. Alle nivåer. Ingen påmelding, bare kom.\nHvem snakker språket ditt her? Arabisk, tigrinja, ukrainsk og polsk.\nRing Kari på 12 34 56 78, hverdager 12–15.',
    categories: ['Språk', 'Møteplass'],
    contact: kari,
    more: ['RRULE:FREQ=WEEKLY;BYDAY=WE', `EXDATE${inOslo(addDays(next, 14), '17:30')}`, organiser, 'GEO:59.913900;10.752200'],
  };
  const moved: SampleEvent = {
    ...cafe,
    title: 'Språkkafé (flyttet til torsdag)',
    day: addDays(next, 8),
    place: 'Grønlia grendehus, Peisestua, Grønliveien 4',
    about: 'Biblioteket har stengt onsdag. Vi møtes i Peisestua torsdag i stedet.',
    more: [`RECURRENCE-ID${inOslo(addDays(next, 7), '17:30')}`, 'SEQUENCE:1', organiser],
  };
  return [cafe, moved];
}

function masteryGroup(today: string): SampleEvent {
  return {
    uid: 'mestring@gronlia.example',
    title: 'Mestringsgruppe på nett',
    day: onOrAfter(addDays(today, -21), monday),
    clock: ['18:00', '19:30'],
    about: 'Vi snakker sammen på video. Du velger selv om du vil ha kamera på, og det er lov å bare lytte.\nVerten heter Jonas og er med hele tiden. Spørsmål? Ring 23 45 67 89.',
    categories: ['På nett', 'Helse'],
    contact: 'Jonas Lie Haugen, tlf. 23 45 67 89',
    more: ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Videomøte":https://video.example/gronlia-mestring', organiser],
  };
}

function openHouse(today: string): SampleEvent {
  return {
    uid: 'apent-hus@gronlia.example',
    title: 'Åpent hus',
    day: addDays(today, -28),
    clock: ['10:00', '15:00'],
    place: 'Grønlia grendehus, Sal 1, Grønliveien 4',
    about: 'Kaffe, aviser og noen å prate med. Trenger du hjelp med et skjema eller telefonen? Kari sitter i Sal 1.\nTrinnfri inngang fra parkeringsplassen, teleslynge i salen.',
    categories: ['Møteplass'],
    contact: kari,
    more: ['RRULE:FREQ=DAILY', organiser],
  };
}

function neighbours(today: string): SampleEvent {
  return {
    uid: 'nabomote@gronlia.example',
    title: 'Nabomøte',
    day: firstInMonth(today, -3, tuesday),
    clock: ['19:00', '20:30'],
    place: house,
    about: 'Trafikk, lys og grøntområder. Kommunen er med. Meld inn saker til styret på 12 34 56 78.',
    categories: ['Nabolag'],
    contact: kari,
    more: ['RRULE:FREQ=MONTHLY;BYDAY=1TU', organiser],
  };
}

interface Weekly {
  uid: string;
  title: string;
  weekday: number;
  clock: [string, string];
  about: string;
  categories: string[];
  /** Days of the week as in RRULE, when there are several. */
  on?: string;
}

const plain: Weekly[] = [
  { uid: 'kor', title: 'Korøvelse med Grønliakoret', weekday: thursday, clock: ['19:00', '21:00'], about: 'Nye stemmer er velkomne, også de som ikke leser noter.', categories: ['Musikk'] },
  { uid: 'leksehjelp', title: 'Leksehjelp', weekday: tuesday, clock: ['14:30', '16:30'], about: 'For elever fra 5. trinn. Vi byr på frukt og brødskive.', categories: ['Barn og unge'], on: 'TU,TH' },
  { uid: 'gatur', title: 'Gå sammen', weekday: friday, clock: ['11:00', '12:30'], about: 'Rolig tur på grus. Vi venter på hverandre.', categories: ['Tur', 'Senior'] },
  { uid: 'lesestund', title: 'Lesestund for de minste', weekday: saturday, clock: ['11:00', '11:45'], about: 'Bøker på norsk, arabisk og ukrainsk. 2–6 år.', categories: ['Barn og unge'] },
  { uid: 'strikkekafe', title: 'Strikkekafé', weekday: monday, clock: ['12:00', '14:00'], about: 'Ta med det du holder på med.', categories: ['Møteplass', 'Håndarbeid'] },
];

function plainWeekly(weekly: Weekly, today: string): SampleEvent {
  return {
    uid: `${weekly.uid}@gronlia.example`,
    title: weekly.title,
    day: onOrAfter(addDays(today, -35), weekly.weekday),
    clock: weekly.clock,
    place: house,
    about: weekly.about,
    categories: weekly.categories,
    contact: kari,
    more: [`RRULE:FREQ=WEEKLY${weekly.on === undefined ? '' : `;BYDAY=${weekly.on}`}`, organiser],
  };
}

/** What comes back every day, week or month. */
export function weeklyEvents(today: string): SampleEvent[] {
  return [openHouse(today), ...languageCafe(today), masteryGroup(today), neighbours(today), ...plain.map((weekly) => plainWeekly(weekly, today))];
}
