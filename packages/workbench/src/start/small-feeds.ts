import { calendarFile } from './sample-calendar.ts';
import { addDays } from './sample-days.ts';
import { sampleFeed } from './sample-feed.ts';

type Feed = (today: string) => string;

function emptyFeed(today: string): string {
  return calendarFile('Grønlia ballklubb', [], today);
}

function nextYearFeed(today: string): string {
  const day = `${Number(today.slice(0, 4)) + 1}-05-17`;
  return calendarFile('Grønlia 17. mai-komité', [{ uid: '17mai@gronlia.example', title: 'Barnetog', day, clock: ['10:00', '11:30'], place: 'Grønlia skole' }], today);
}

function neighbourFeed(today: string): string {
  return calendarFile('Elvebakken vel', [
    { uid: 'vel-1@elvebakken.example', title: 'Velmøte på Elvebakken', day: today, clock: ['18:30', '20:00'], place: 'Elvebakken skole', contact: 'Berit Moe, tlf. 45 67 89 01' },
    { uid: 'vel-2@elvebakken.example', title: 'Rydding ved elven', day: addDays(today, 6), place: 'Elvebakken', contact: 'Berit Moe, tlf. 45 67 89 01' },
  ], today);
}

/** One entry whose date cannot be; the two around it are whole. */
function brokenEventFeed(today: string): string {
  const whole = calendarFile('Grønlia idrettslag', [
    { uid: 'whole-1@gronlia.example', title: 'Trening for alle', day: addDays(today, 1), clock: ['18:00', '19:00'], place: 'Gymsalen' },
    { uid: 'broken@gronlia.example', title: 'Denne har en dato som ikke finnes', day: addDays(today, 2), clock: ['18:00', '19:00'] },
    { uid: 'whole-2@gronlia.example', title: 'Volleyball', day: addDays(today, 3), clock: ['20:00', '21:30'], place: 'Gymsalen' },
  ], today);
  return whole.replace(/(UID:broken@[^]*?DTSTART;TZID=Europe\/Oslo:)\d{8}T/, (_, before: string) => `${before}20269999T`);
}

/** Every feed of the sample site by its path. */
export const feeds: ReadonlyMap<string, Feed> = new Map<string, Feed>([
  ['/aktiviteter.ics', sampleFeed],
  ['/feeds/empty.ics', emptyFeed],
  ['/feeds/next-year.ics', nextYearFeed],
  ['/feeds/neighbours.ics', neighbourFeed],
  ['/feeds/broken-event.ics', brokenEventFeed],
]);
