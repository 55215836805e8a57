import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStems, isWithdrawLabel, languagesOf, readControl, readLabel, type ControlKind } from './read-label.ts';

/** As banners say it: ours, those of the tools that many sites use, and what people write themselves. */
const labels: readonly (readonly [kind: ControlKind, ...labels: string[]])[] = [
  ['accept', 'Accept all', 'Accept', 'Allow all cookies', 'I agree', 'Yes', 'Accept & close', '✓ OK, accept all', '✓ OK, tout accepter', 'Tout accepter', 'J’accepte', 'Godta alle', 'Jeg godtar', 'Tillat alle', 'Godta', 'Acceptér alle', 'Tillad alle',
    'Godkänn alla', 'Acceptera alla cookies', 'Alles accepteren', 'Akkoord', 'Alle cookies toestaan', 'Alle annehmen', 'Alle akzeptieren', 'Alle Cookies zulassen', 'Hyväksy kaikki', 'Salli kaikki evästeet', 'Samþykkja allar'],
  ['refuse', 'Reject all', 'Refuse all', 'Decline', 'I decline', 'Deny', 'Only necessary', 'Use necessary cookies only', 'Continue without accepting', 'No, thanks', '✗ Tout refuser', 'Tout refuser', 'Continuer sans accepter', 'Avvis alle',
    'Bare nødvendige', 'Kun nødvendige', 'Afvis alle', 'Kun nødvendige cookies', 'Neka alla', 'Endast nödvändiga', 'Alles weigeren', 'Alleen noodzakelijke cookies', 'Alle ablehnen', 'Nur notwendige', 'Hylkää kaikki', 'Vain välttämättömät', 'Hafna öllum'],
  ['choose', 'Choose', 'Let me choose', 'Manage preferences', 'Cookie settings', 'Personalize', 'Customize', 'Personnaliser', 'Choisir', 'Velg selv', 'Vel sjølv', 'Tilpass', 'Vælg selv', 'Välj själv', 'Anpassa', 'Zelf kiezen', 'Voorkeuren', 'Auswählen', 'Einstellungen', 'Valitse itse', 'Stillingar'],
  ['save', 'Save my choices', 'Save preferences', 'Accept selected', 'Confirm my choices', 'Enregistrer mes choix', 'Lagre valgene mine', 'Lagre vala mine', 'Gem mine valg', 'Spara mina val', 'Mijn keuzes bewaren', 'Meine Auswahl speichern', 'Tallenna valintani'],
  ['vague', 'OK', 'Got it!', 'Continue', 'I understand', 'That’s ok', 'J’ai compris', 'Jeg forstår', 'Forstået', 'Jag förstår', 'Begrepen', 'Verstanden', 'Selvä'],
  ['close', '×', 'X', 'Close', 'Lukk', 'Lukk uten å lagre', 'Luk', 'Stäng', 'Sluiten', 'Schließen, ohne zu speichern', 'Fermer', 'Sulje tallentamatta', 'Loka'],
  ['unknown', '', 'Read more', 'Join the choir', 'Les mer om personvern', 'Lett språk', 'Privacy policy', 'Akseptabelt', 'Accept the invitation', 'Nobody', 'Donate', 'Kontakt'],
];

for (const [kind, ...all] of labels) {
  for (const label of all) {
    test(`takes “${label}” for ${kind}`, () => assert.equal(readLabel(label), kind));
    test(`takes “${label}” in capitals and between spaces for ${kind} too`, () => assert.equal(readLabel(`  ${label.toUpperCase()} `), kind));
  }
}

const controls: readonly (readonly [kind: ControlKind, label: string, text: string])[] = [
  ['accept', 'Cookies : OK, accept all', 'OK, accept all'],
  ['refuse', 'Cookies : Deny all cookies', 'Deny all cookies'],
  ['refuse', 'Refuse all', 'Yes'],
  ['close', 'Close', ''],
  ['unknown', 'Join the choir', 'Sing with us'],
];

for (const [kind, label, text] of controls) test(`takes a control named “${label}” that shows “${text}” for ${kind}`, () => assert.equal(readControl({ label, text }), kind));

const withdraw: readonly (readonly [is: boolean, ...labels: string[]])[] = [
  [true, 'Privacy choices', 'Cookie settings', 'Manage cookies', 'Change cookie preferences', 'Withdraw my consent', 'Personvernvalg', 'Personvernval', 'Cookieinnstillinger', 'Endre samtykke', 'Privatlivsvalg', 'Cookieindstillinger',
    'Integritetsval', 'Cookieinställningar', 'Privacykeuzes', 'Cookie-instellingen', 'Choix de confidentialité', 'Gérer mes cookies', 'Datenschutz-Einstellungen', 'Einwilligung widerrufen', 'Tietosuojavalinnat', 'Evästeasetukset', 'Vafrakökustillingar'],
  [false, 'Privacy', 'Privacy policy', 'Cookies', 'Personvern', 'Personvernerklæring', 'Contact', 'Confidentialité', 'Datenschutz', 'Datenschutzerklärung', 'Tietosuoja', 'Integritetspolicy', ''],
];

for (const [is, ...all] of withdraw) {
  for (const label of all) test(`“${label}” ${is ? 'leads' : 'is not known to lead'} back to the choice`, () => assert.equal(isWithdrawLabel(label), is));
}

const languages: readonly (readonly [labels: readonly string[], languages: readonly string[]])[] = [
  [['Refuse all', 'Accept all', 'Choose'], ['en']],
  [['Avvis alle', 'Godta alle', 'Velg selv'], ['nb']],
  [['Avvis alle', 'Godta alle', 'Vel sjølv'], ['nn']],
  [['Avvis alle', 'Godta alle'], ['nb', 'nn']],
  [['Afvis alle', 'Acceptér alle'], ['da']],
  [['Neka alla', 'Godkänn alla'], ['sv']],
  [['Hylkää kaikki', 'Hyväksy kaikki'], ['fi']],
  [['Hafna öllum', 'Samþykkja allar'], ['is']],
  [['Alles weigeren', 'Alles accepteren'], ['nl']],
  [['Alle ablehnen', 'Alle annehmen'], ['de']],
  [['Tout refuser', 'Tout accepter'], ['fr']],
  [['×', 'OK'], []],
  [['Odrzuć wszystko', 'Zaakceptuj wszystko'], []],
];

for (const [said, known] of languages) test(`hears ${known.join(' or ') || 'no language'} in ${said.join(', ')}`, () => assert.deepEqual(languagesOf(said), known));

const stems: readonly (readonly [sort: Parameters<typeof findStems>[1], text: string, found: readonly string[]])[] = [
  ['topic', 'We use cookies', ['cookies']],
  ['topic', 'Vi ber om samtykke', ['samtykke']],
  ['topic', 'A cake for the choir', []],
  ['purposes', 'For statistics and video', ['statistic', 'video']],
  ['takeBack', 'You can withdraw at any time', ['withdraw', 'at any time']],
  ['takeBack', 'Du kan trekke samtykket tilbake', ['trekke samtykket tilbake']],
  ['interest', 'Our partners rely on legitimate interest', ['legitimate interest']],
  ['interest', 'It is interesting', []],
  ['steering', 'For the best experience', ['best experience']],
  ['steering', 'We ask for your consent to statistics', []],
  ['signal', 'Your browser says no, and we follow it', ['your browser says']],
  ['receivers', 'It goes to two services', ['goes to', 'services']],
];

for (const [sort, text, found] of stems) test(`finds ${found.join(', ') || 'nothing'} of ${sort} in “${text}”`, () => assert.deepEqual(findStems(text, sort), found));
