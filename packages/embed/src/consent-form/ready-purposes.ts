import type { Words } from './draft.ts';

/** A purpose in words that are ready in every language that our own words are in. */
export interface ReadyPurpose {
  readonly id: string;
  readonly kind: 'statistics' | 'sharing' | 'advertising' | 'external';
  /** Presets of widgets that it is for. */
  readonly services: readonly string[];
  readonly text: Words;
}

/** What they say is short: all of a site's purposes stand on the first layer together. */
export const readyPurposes: readonly ReadyPurpose[] = [
  { id: 'statistics', kind: 'statistics', services: ['matomo', 'google-analytics'], text: {
    en: 'Counting visits', nb: 'Telle besøk', nn: 'Telje besøk', da: 'Tælle besøg', sv: 'Räkna besök', fi: 'Käyntien laskeminen',
    nl: 'Bezoeken tellen', 'nl-BE': 'Bezoeken tellen', 'nl-x-formal': 'Bezoeken tellen', fr: 'Compter les visites', de: 'Besuche zählen',
    pl: 'Liczenie odwiedzin', uk: 'Підрахунок відвідувань', ar: 'عدّ الزيارات', tr: 'Ziyaretleri saymak', 'en-simple': 'Counting how many people read our pages',
    'nb-simple': 'Telle hvor mange som leser sidene', 'da-simple': 'Tælle, hvor mange der læser siderne', 'nl-simple': 'Tellen hoeveel mensen onze pagina’s lezen' } },
  { id: 'video', kind: 'external', services: ['youtube', 'vimeo'], text: {
    en: 'Showing films from others', nb: 'Vise film fra andre', nn: 'Vise film frå andre', da: 'Vise film fra andre', sv: 'Visa film från andra', fi: 'Muiden videoiden näyttäminen',
    nl: 'Films van anderen tonen', 'nl-BE': 'Films van anderen tonen', 'nl-x-formal': 'Films van anderen tonen', fr: 'Afficher des vidéos d’autres sites', de: 'Filme von anderen zeigen',
    pl: 'Pokazywanie filmów z innych stron', uk: 'Показ фільмів з інших сайтів', ar: 'عرض أفلام من مواقع أخرى', tr: 'Başka sitelerden film göstermek', 'en-simple': 'Showing films',
    'nb-simple': 'Vise film', 'da-simple': 'Vise film', 'nl-simple': 'Films laten zien' } },
  { id: 'sound', kind: 'external', services: ['spotify', 'soundcloud'], text: {
    en: 'Playing sound from others', nb: 'Spille lyd fra andre', nn: 'Spele lyd frå andre', da: 'Afspille lyd fra andre', sv: 'Spela ljud från andra', fi: 'Muiden äänten toistaminen',
    nl: 'Geluid van anderen afspelen', 'nl-BE': 'Geluid van anderen afspelen', 'nl-x-formal': 'Geluid van anderen afspelen', fr: 'Faire entendre des sons d’autres sites', de: 'Töne von anderen abspielen',
    pl: 'Odtwarzanie dźwięku z innych stron', uk: 'Відтворення звуку з інших сайтів', ar: 'تشغيل أصوات من مواقع أخرى', tr: 'Başka sitelerden ses çalmak', 'en-simple': 'Playing music and talk',
    'nb-simple': 'Spille musikk og prat', 'da-simple': 'Afspille musik og tale', 'nl-simple': 'Muziek en gesprekken laten horen' } },
  { id: 'map', kind: 'external', services: ['google-maps', 'openstreetmap'], text: {
    en: 'Showing maps from others', nb: 'Vise kart fra andre', nn: 'Vise kart frå andre', da: 'Vise kort fra andre', sv: 'Visa kartor från andra', fi: 'Muiden karttojen näyttäminen',
    nl: 'Kaarten van anderen tonen', 'nl-BE': 'Kaarten van anderen tonen', 'nl-x-formal': 'Kaarten van anderen tonen', fr: 'Afficher des cartes d’autres sites', de: 'Karten von anderen zeigen',
    pl: 'Pokazywanie map z innych stron', uk: 'Показ карт з інших сайтів', ar: 'عرض خرائط من مواقع أخرى', tr: 'Başka sitelerden harita göstermek', 'en-simple': 'Showing maps',
    'nb-simple': 'Vise kart', 'da-simple': 'Vise kort', 'nl-simple': 'Kaarten laten zien' } },
  { id: 'posts', kind: 'external', services: ['facebook', 'instagram'], text: {
    en: 'Showing posts from social media', nb: 'Vise innlegg fra sosiale medier', nn: 'Vise innlegg frå sosiale medium', da: 'Vise opslag fra sociale medier', sv: 'Visa inlägg från sociala medier',
    fi: 'Sosiaalisen median julkaisujen näyttäminen', nl: 'Berichten van sociale media tonen', 'nl-BE': 'Berichten van sociale media tonen', 'nl-x-formal': 'Berichten van sociale media tonen',
    fr: 'Afficher des publications de réseaux sociaux', de: 'Beiträge aus sozialen Medien zeigen', pl: 'Pokazywanie wpisów z mediów społecznościowych', uk: 'Показ дописів із соціальних мереж',
    ar: 'عرض منشورات من وسائل التواصل الاجتماعي', tr: 'Sosyal medya paylaşımlarını göstermek', 'en-simple': 'Showing what is on social media',
    'nb-simple': 'Vise det som står på sosiale medier', 'da-simple': 'Vise det, der står på sociale medier', 'nl-simple': 'Laten zien wat op sociale media staat' } },
  { id: 'forms', kind: 'external', services: ['google-forms'], text: {
    en: 'Showing forms from others', nb: 'Vise skjemaer fra andre', nn: 'Vise skjema frå andre', da: 'Vise formularer fra andre', sv: 'Visa formulär från andra', fi: 'Muiden lomakkeiden näyttäminen',
    nl: 'Formulieren van anderen tonen', 'nl-BE': 'Formulieren van anderen tonen', 'nl-x-formal': 'Formulieren van anderen tonen', fr: 'Afficher des formulaires d’autres sites', de: 'Formulare von anderen zeigen',
    pl: 'Pokazywanie formularzy z innych stron', uk: 'Показ форм з інших сайтів', ar: 'عرض نماذج من مواقع أخرى', tr: 'Başka sitelerden form göstermek', 'en-simple': 'Showing forms',
    'nb-simple': 'Vise skjemaer', 'da-simple': 'Vise formularer', 'nl-simple': 'Formulieren laten zien' } },
  { id: 'calendars', kind: 'external', services: ['google-calendar'], text: {
    en: 'Showing calendars from others', nb: 'Vise kalendere fra andre', nn: 'Vise kalendrar frå andre', da: 'Vise kalendere fra andre', sv: 'Visa kalendrar från andra', fi: 'Muiden kalenterien näyttäminen',
    nl: 'Agenda’s van anderen tonen', 'nl-BE': 'Agenda’s van anderen tonen', 'nl-x-formal': 'Agenda’s van anderen tonen', fr: 'Afficher des agendas d’autres sites', de: 'Kalender von anderen zeigen',
    pl: 'Pokazywanie kalendarzy z innych stron', uk: 'Показ календарів з інших сайтів', ar: 'عرض تقاويم من مواقع أخرى', tr: 'Başka sitelerden takvim göstermek', 'en-simple': 'Showing calendars',
    'nb-simple': 'Vise kalendere', 'da-simple': 'Vise kalendere', 'nl-simple': 'Agenda’s laten zien' } },
  { id: 'meetings', kind: 'external', services: ['jitsi', 'zoom', 'teams'], text: {
    en: 'Meeting by video', nb: 'Møtes på video', nn: 'Møtast på video', da: 'Mødes på video', sv: 'Mötas på video', fi: 'Tapaaminen videolla',
    nl: 'Elkaar ontmoeten via video', 'nl-BE': 'Elkaar ontmoeten via video', 'nl-x-formal': 'Elkaar ontmoeten via video', fr: 'Se réunir en vidéo', de: 'Sich per Video treffen',
    pl: 'Spotkania wideo', uk: 'Відеозустрічі', ar: 'اللقاء عبر الفيديو', tr: 'Görüntülü buluşmak', 'en-simple': 'Meeting on the screen',
    'nb-simple': 'Møtes på skjermen', 'da-simple': 'Mødes på skærmen', 'nl-simple': 'Elkaar zien op het scherm' } },
  { id: 'newsletter', kind: 'external', services: ['mailchimp'], text: {
    en: 'Showing a window for the newsletter', nb: 'Vise et vindu for nyhetsbrevet', nn: 'Vise eit vindauge for nyheitsbrevet', da: 'Vise et vindue til nyhedsbrevet', sv: 'Visa ett fönster för nyhetsbrevet',
    fi: 'Uutiskirjeen ikkunan näyttäminen', nl: 'Een venster voor de nieuwsbrief tonen', 'nl-BE': 'Een venster voor de nieuwsbrief tonen', 'nl-x-formal': 'Een venster voor de nieuwsbrief tonen',
    fr: 'Afficher une fenêtre pour la lettre d’information', de: 'Ein Fenster für den Newsletter zeigen', pl: 'Pokazywanie okna newslettera', uk: 'Показ вікна розсилки',
    ar: 'عرض نافذة النشرة الإخبارية', tr: 'Bülten penceresini göstermek', 'en-simple': 'Showing a window for our newsletter',
    'nb-simple': 'Vise et vindu for nyhetsbrevet vårt', 'da-simple': 'Vise et vindue til vores nyhedsbrev', 'nl-simple': 'Een venster laten zien voor onze nieuwsbrief' } },
  { id: 'advertising', kind: 'advertising', services: ['meta-pixel'], text: {
    en: 'Showing and measuring advertising', nb: 'Vise og måle annonser', nn: 'Vise og måle annonsar', da: 'Vise og måle annoncer', sv: 'Visa och mäta annonser', fi: 'Mainosten näyttäminen ja mittaaminen',
    nl: 'Advertenties tonen en meten', 'nl-BE': 'Advertenties tonen en meten', 'nl-x-formal': 'Advertenties tonen en meten', fr: 'Afficher et mesurer des publicités', de: 'Werbung zeigen und messen',
    pl: 'Wyświetlanie i mierzenie reklam', uk: 'Показ і вимірювання реклами', ar: 'عرض الإعلانات وقياسها', tr: 'Reklam göstermek ve ölçmek', 'en-simple': 'Showing ads and counting who sees them',
    'nb-simple': 'Vise reklame og telle hvem som ser den', 'da-simple': 'Vise reklamer og tælle, hvem der ser dem', 'nl-simple': 'Reclame laten zien en tellen wie die ziet' } },
  { id: 'sharing', kind: 'sharing', services: [], text: {
    en: 'Giving data to others', nb: 'Gi data til andre', nn: 'Gje data til andre', da: 'Give data til andre', sv: 'Ge uppgifter till andra', fi: 'Tietojen antaminen muille',
    nl: 'Gegevens aan anderen geven', 'nl-BE': 'Gegevens aan anderen geven', 'nl-x-formal': 'Gegevens aan anderen geven', fr: 'Transmettre des données à d’autres', de: 'Daten an andere geben',
    pl: 'Przekazywanie danych innym', uk: 'Передавання даних іншим', ar: 'إعطاء بيانات لجهات أخرى', tr: 'Başkalarına veri vermek', 'en-simple': 'Giving data about you to others',
    'nb-simple': 'Gi data om deg til andre', 'da-simple': 'Give data om dig til andre', 'nl-simple': 'Gegevens over jou aan anderen geven' } },
];
