import type { ActivityInput } from '@dugnad/client/model';

/** The moment at which all calendar stories are told: Sunday 22 November 2026, 13:00 in Oslo. */
export const NOW = Date.UTC(2026, 10, 22, 12);

export const ZONE = 'Europe/Oslo';

const kari = { name: 'Kari Nilsen', role: 'Coordinator', phone: '12 34 56 78', email: 'kari@example.org', place: { name: 'The desk in the hall, weekdays 12–15' } };
const house = { name: 'Grorud community house', kind: 'centre', url: 'https://bydelshuset.example/' } as const;

/** One evening or day, told by its date and clock: `on('2026-11-26', '18:00–20:00', 'Choir')`. */
function on(date: string, hours: string, title: string, more: Partial<ActivityInput> = {}): ActivityInput {
  const id = `${title.toLowerCase().replaceAll(/[^a-zæøå]+/g, '-')}-${date}`;
  if (hours === '') return { id, title, start: date, ...more };
  const [start = '', end = ''] = hours.split('–');
  return { id, title, start: `${date}T${start}:00+01:00[${ZONE}]`, end: `${date}T${end}:00+01:00[${ZONE}]`, ...more };
}

export const languageCafe = on('2026-11-22', '17:30–19:00', 'Language café', {
  place: { name: 'The library', address: 'Grorudveien 3, 0976 Oslo', access: ['step-free', 'hearing-loop'] },
  mode: 'mixed',
  online: { url: 'https://meet.example/cafe', revealed: 'public' },
  organiser: house,
  contact: kari,
  url: 'https://bydelshuset.example/cafe',
  description: 'We drink coffee and talk. All levels are welcome, nobody has to speak.\n\nQuestions: kari@example.org, or see https://bydelshuset.example/cafe.',
});

export const activities: readonly ActivityInput[] = [
  on('2026-11-12', '11:00–13:00', 'Walk along the stream', { place: { name: 'By the bridge' } }),
  on('2026-11-18', '18:00–20:00', 'Neighbourhood meeting', { place: { name: 'The great hall' } }),
  on('2026-11-22', '11:00–15:00', 'Open house', { place: { name: 'Hall 1' } }),
  languageCafe,
  on('2026-11-22', '19:00–21:00', 'Choir practice', { status: 'full', place: { name: 'The church' } }),
  on('2026-11-23', '10:00–11:30', 'Chair exercise', { place: { name: 'Hall 2' } }),
  on('2026-11-24', '', 'Winter clothes swap', { end: '2026-11-27', place: { name: 'The foyer' } }),
  on('2026-11-26', '18:00–19:30', 'Choir in the church', { place: { name: 'Grorud church' } }),
  on('2026-11-26', '19:30–22:00', 'Chess', { status: 'cancelled', place: { name: 'Hall 1' } }),
  on('2026-11-26', '20:00–21:00', 'Evening of stories', { mode: 'online', organiser: house }),
  on('2026-11-28', '12:00–16:00', 'Repair café', { status: 'postponed', place: { name: 'The workshop' } }),
  on('2026-12-03', '17:00–19:00', 'Homework help', { place: { name: 'The library' } }),
  on('2026-12-13', '', 'Lucia breakfast', { place: { name: 'The great hall' } }),
];

/** What every list begins with: over, cancelled or full are said before the title. */
export const unusual: readonly ActivityInput[] = [
  on('2026-11-22', '18:00–19:30', 'Chess', { status: 'cancelled', place: { name: 'Hall 1' } }),
  on('2026-11-22', '19:00–21:00', 'Choir practice', { status: 'full', place: { name: 'The church' } }),
  on('2026-11-23', '12:00–16:00', 'Repair café', { status: 'postponed', place: { name: 'The workshop' } }),
  on('2026-11-23', '20:00–21:00', 'Evening of stories', { status: 'moved-online', mode: 'online' }),
];

export const longWords: readonly ActivityInput[] = [
  on('2026-11-22', '18:00–19:30', 'Menneskerettighetsorganisasjonssamarbeidets generalforsamlingsforberedelsesmøte', {
    place: { name: 'Samfunnshusets flerbruksrom og konferanseavdeling, inngang fra Vestre Bakkehaugfjellsvei' },
    status: 'full',
  }),
  on('2026-11-22', '', 'Vrijwilligerswerkondersteuningsmedewerkersbijeenkomst met aansluitend buurtmaaltijd', { end: '2026-12-02' }),
];

export const arabic: readonly ActivityInput[] = [
  on('2026-11-22', '17:30–19:00', 'Language café', {
    title: { nb: 'Språkkafé', ar: 'مقهى اللغات' },
    place: { name: { nb: 'Biblioteket', ar: 'المكتبة' } },
    mode: 'mixed',
  }),
  on('2026-11-23', '18:00–20:00', 'Chess', { title: { nb: 'Sjakk', ar: 'أمسية الشطرنج' }, status: 'cancelled', place: { name: 'Sal 1' } }),
  on('2026-11-24', '10:00–11:30', 'Chair exercise', { title: { nb: 'Stolgymnastikk' }, place: { name: { ar: 'القاعة 2' } } }),
];
