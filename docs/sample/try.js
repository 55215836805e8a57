// Shows the calendar that somebody pastes the address of, or drops as a file. Remembers nothing.
const form = document.querySelector('form');
const address = document.querySelector('#src');
const error = document.querySelector('#src-error');
const file = document.querySelector('#file');
const result = document.querySelector('#result');
const heading = document.querySelector('#shown');
const place = document.querySelector('#calendar');
let fileAddress = '';

/** A paragraph for when the calendar itself cannot be shown. */
function otherWay(src) {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = src;
  link.textContent = 'Åpne kalenderfilen';
  paragraph.append(link, ' eller ring Kari på 12 34 56 78, hverdager 12–15.');
  return paragraph;
}

function show(src, title) {
  const calendar = document.createElement('dugnad-calendar');
  calendar.setAttribute('src', src);
  calendar.append(otherWay(src));
  place.replaceChildren(calendar);
  heading.textContent = title;
  result.hidden = false;
  heading.focus();
}

/** The address as people paste it: with blanks around it, often without https:// in front. */
function readAddress(text) {
  const pasted = text.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(pasted) || pasted.startsWith('/') ? pasted : `https://${pasted}`;
  // Some browsers take blanks as part of a host; people who type them write words.
  if (pasted === '' || /\s/.test(pasted) || !URL.canParse(whole, location.href)) return undefined;
  const url = new URL(whole, location.href);
  return /^(?:https?|webcals?):$/.test(url.protocol) ? url : undefined;
}

function complain(sentence) {
  error.textContent = sentence;
  if (sentence === '') address.removeAttribute('aria-invalid');
  else address.setAttribute('aria-invalid', 'true');
}

function forgetFile() {
  if (fileAddress !== '') URL.revokeObjectURL(fileAddress);
  fileAddress = '';
}

function showFile(chosen) {
  forgetFile();
  complain('');
  fileAddress = URL.createObjectURL(chosen);
  show(fileAddress, `Kalenderen i filen ${chosen.name}`);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = readAddress(address.value);
  if (!url) {
    complain('Lim inn hele adressen, for eksempel https://www.example.org/kalender.ics');
    address.focus();
    return;
  }
  complain('');
  forgetFile();
  file.value = '';
  show(url.href, `Kalenderen fra ${url.hostname}`);
});

file.addEventListener('change', () => {
  if (file.files.length > 0) showFile(file.files[0]);
});

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
});

document.addEventListener('drop', (event) => {
  const [dropped] = event.dataTransfer.files;
  if (!dropped) return;
  event.preventDefault();
  showFile(dropped);
});
