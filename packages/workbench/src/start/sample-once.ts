import type { SampleEvent } from './sample-calendar.ts';
import { addDays, onOrAfter } from './sample-days.ts';

const [saturday, sunday] = [5, 6];
const house = 'Grønlia grendehus, Storsalen, Grønliveien 4';
const outside = 'Tunet bak grendehuset';
const kari = 'Kari Nordby, tlf. 12 34 56 78';
const amina = 'Amina Warsame, tlf. 34 56 78 90';

function whole(today: string): SampleEvent[] {
  return [
    {
      uid: 'utstilling@gronlia.example', title: 'Utstilling: Grønlia i bilder 1950–2000', day: addDays(today, -2), days: 9, place: 'Grønlia grendehus, Galleriet',
      about: 'Bildene er lånt av beboere. Kjenner du igjen noen? Skriv det på lappen ved siden av.', categories: ['Kultur'], contact: kari,
    },
    {
      uid: 'gronliadagene@gronlia.example', title: 'Grønliadagene', day: onOrAfter(addDays(today, 12), saturday), days: 3, place: outside,
      about: 'Tre dager med musikk, mat fra hele verden, loppemarked og verksted for barn. Gratis inngang.\nVil du hjelpe til? Ring Amina på 34 56 78 90.', categories: ['Festival', 'Familie'], contact: amina,
    },
    {
      uid: 'dugnad@gronlia.example', title: 'Dugnad: vi rydder tunet og maler gjerdet', day: onOrAfter(addDays(today, 4), saturday), place: outside,
      about: 'Kom når du kan, gå når du må. Hansker og maling har vi. Det blir suppe klokken 13.', categories: ['Dugnad'], contact: kari,
    },
  ];
}

function soon(today: string): SampleEvent[] {
  return [
    { uid: 'quiz@gronlia.example', title: 'Quiz', day: addDays(today, -1), clock: ['19:00', '21:00'], place: house, categories: ['Møteplass'], contact: kari },
    {
      uid: 'middag@gronlia.example', title: 'Middag sammen', day: today, clock: ['16:00', '18:00'], place: house,
      about: 'Lapskaus, og en rett uten kjøtt. 50 kroner, barn spiser gratis. Si fra om allergi på 12 34 56 78.', categories: ['Mat', 'Familie'], contact: kari,
    },
    {
      uid: 'nettvett@gronlia.example', title: 'Kurs: trygg på nett for deg over 60', day: addDays(today, 1), clock: ['10:00', '12:00'], place: 'Grønlia bibliotek, Grønliveien 2',
      about: 'Ta med telefonen eller nettbrettet. To frivillige på hvert bord. Ring Kari på 12 34 56 78 for plass.', categories: ['Kurs', 'Senior'], contact: kari,
    },
    {
      uid: 'sjakk@gronlia.example', title: 'Sjakkveld', day: addDays(today, 2), clock: ['19:30', '22:00'], place: 'Grønlia grendehus, Peisestua',
      about: 'Avlyst denne gangen: Peisestua er opptatt. Vi er tilbake om to uker.', categories: ['Spill'], contact: kari, more: ['STATUS:CANCELLED', 'SEQUENCE:2'],
    },
    {
      uid: 'nattevandring@gronlia.example', title: 'Nattevandring', day: onOrAfter(addDays(today, 2), saturday), clock: ['22:00', '01:30'], place: 'Oppmøte ved grendehuset',
      about: 'Voksne som går rundt og er til stede. Vi går alltid to og to.', categories: ['Frivillig', 'Nabolag'], contact: amina,
    },
    {
      uid: 'foredrag@gronlia.example', day: addDays(today, 5), clock: ['18:00', '20:00'], place: 'Grønlia kirke, menighetssalen i underetasjen, inngang fra Kirkebakken',
      title: 'Foredrag med samtale: Hvordan nabolaget vårt tok vare på hverandre da elven gikk over sine bredder, og hva vi kan lære av det',
      about: 'Tegnspråktolk og teleslynge. Gratis. Kaffe i pausen.', categories: ['Foredrag'], contact: amina,
    },
  ];
}

function later(today: string): SampleEvent[] {
  return [
    {
      uid: 'reparasjon@gronlia.example', title: 'Reparasjonskafé', day: onOrAfter(addDays(today, 8), saturday), clock: ['11:00', '15:00'], place: house,
      about: 'Lamper, klær, sykler og det meste annet. Vi reparerer sammen.', categories: ['Verksted'], contact: amina,
    },
    {
      uid: 'besoksvenn@gronlia.example', title: 'Bli besøksvenn: informasjonsmøte', day: addDays(today, 9), clock: ['18:00', '19:00'], place: 'Grønlia frivilligsentral',
      about: 'Kari snakker med deg først. Du binder deg ikke til noe.', categories: ['Frivillig'], contact: kari,
    },
    { uid: 'konsert@gronlia.example', title: 'Søndagskonsert', day: onOrAfter(addDays(today, 7), sunday), clock: ['17:00', '18:15'], place: 'Grønlia kirke', categories: ['Musikk', 'Kultur'], contact: amina },
    { uid: 'bingo@gronlia.example', title: 'Bingo', day: addDays(today, 11), clock: ['13:00', '15:00'], place: house, categories: ['Spill', 'Senior'], contact: kari, more: ['STATUS:TENTATIVE'] },
    { uid: 'byttedag@gronlia.example', title: 'Byttedag for barneklær og utstyr', day: onOrAfter(addDays(today, 20), sunday), clock: ['12:00', '15:00'], place: house, categories: ['Familie'], contact: amina },
    {
      uid: 'budsjett@gronlia.example', title: 'Nabolagsbudsjettet: stem over forslagene', day: addDays(today, 24), clock: ['17:00', '20:00'], place: house,
      about: 'Alle som bor på Grønlia og er over 12 år kan stemme. Forslagene henger i gangen.', categories: ['Nabolag'], contact: kari,
    },
    { uid: 'arsmote@gronlia.example', title: 'Årsmøte', day: addDays(today, 45), clock: ['18:00', '21:00'], place: house, about: 'Sakspapirene ligger i resepsjonen to uker før.', categories: ['Forening'], contact: kari },
  ];
}

/** What happens once. */
export function onceEvents(today: string): SampleEvent[] {
  return [...whole(today), ...soon(today), ...later(today)];
}
