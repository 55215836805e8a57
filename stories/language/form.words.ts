/** What an association asks on its form, in one language. */
export interface FormWords {
  readonly name: string;
  readonly nameHint: string;
  readonly email: string;
  readonly phone: string;
  readonly site: string;
  readonly age: string;
  readonly day: string;
  readonly time: string;
  readonly town: string;
  readonly towns: readonly string[];
  readonly way: string;
  readonly ways: readonly [call: string, write: string];
  readonly help: string;
  readonly helps: readonly string[];
  readonly paper: string;
  readonly more: string;
  readonly keep: string;
  readonly send: string;
}

export const finnish: FormWords = {
  name: 'Nimi', nameHint: 'Jotta Kari tietää, ketä kysyä.', email: 'Sähköpostiosoite', phone: 'Puhelinnumero', site: 'Yhdistyksenne verkkosivu', age: 'Ikä',
  day: 'Minä päivänä voitte aloittaa?', time: 'Mihin aikaan voitte auttaa keittiössä?', town: 'Kaupunginosa', towns: ['Valitkaa', 'Itäkeskus', 'Pohjois-Haaga'],
  way: 'Miten voimme ottaa yhteyttä?', ways: ['Soittakaa minulle', 'Kirjoittakaa minulle'], help: 'Missä haluatte auttaa?', helps: ['Kakkujen leipominen', 'Vapaaehtoiskuljetukset lääkäriin'],
  paper: 'Rikosrekisteriote', more: 'Mitä muuta meidän olisi hyvä tietää?', keep: 'Saatte tallentaa sen, mitä kirjoitin', send: 'Ilmoittautukaa',
};

export const polish: FormWords = {
  name: 'Imię i nazwisko', nameHint: 'Żeby Kari wiedziała, o kogo zapytać.', email: 'Adres e-mail', phone: 'Numer telefonu', site: 'Strona stowarzyszenia', age: 'Wiek',
  day: 'Od którego dnia można zacząć?', time: 'Kiedy można pomóc w kuchni?', town: 'Dzielnica', towns: ['Proszę wybrać', 'Śródmieście', 'Nowa Huta'],
  way: 'Jak możemy się skontaktować?', ways: ['Telefonicznie', 'Listownie lub e-mailem'], help: 'W czym pomóc?', helps: ['Pieczenie ciast', 'Podwożenie do lekarza'],
  paper: 'Zaświadczenie o niekaralności', more: 'Co jeszcze warto wiedzieć?', keep: 'Mogą Państwo zachować to, co tu wpisano', send: 'Zgłoś się',
};

export const easyNorwegian: FormWords = {
  name: 'Navn', nameHint: 'Da vet Kari hvem hun skal spørre etter.', email: 'E-post', phone: 'Telefon', site: 'Nettsiden til laget', age: 'Alder',
  day: 'Hvilken dag kan du begynne?', time: 'Når kan du hjelpe på kjøkkenet?', town: 'Hvor bor du?', towns: ['Velg', 'Grorud', 'Sagene'],
  way: 'Hvordan kan vi nå deg?', ways: ['Ring meg', 'Skriv til meg'], help: 'Hva vil du hjelpe med?', helps: ['Bake kaker', 'Kjøre folk til legen'],
  paper: 'Politiattest', more: 'Er det mer vi bør vite?', keep: 'Dere kan ta vare på det jeg skrev', send: 'Meld deg på',
};

/** Without commands to a man or to a woman. */
export const arabic: FormWords = {
  name: 'الاسم', nameHint: 'لكي تعرف كاري عمّن تسأل.', email: 'البريد الإلكتروني', phone: 'رقم الهاتف', site: 'موقع الجمعية', age: 'العمر',
  day: 'ما هو أول يوم مناسب؟', time: 'ما هو الوقت المناسب للمساعدة في المطبخ؟', town: 'الحي', towns: ['لم يتم الاختيار', 'غرورود', 'ساغنه'],
  way: 'كيف نتواصل؟', ways: ['بالهاتف', 'بالكتابة'], help: 'ما نوع المساعدة؟', helps: ['خبز الكعك', 'توصيل الناس إلى الطبيب'],
  paper: 'شهادة حسن السيرة', more: 'هل هناك شيء آخر يجب أن نعرفه؟', keep: 'يمكنكم حفظ ما كُتب هنا', send: 'تسجيل',
};
