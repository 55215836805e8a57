import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAddress } from './find-address.ts';

describe('how a text addresses its reader', () => {
  const table: readonly [tag: string, text: string, found: readonly string[]][] = [
    ['de', 'Schreiben Sie Ihren Namen.', []],
    ['de', 'Schreib deinen Namen, du.', ['deinen', 'du']],
    ['fr', 'Écrivez votre nom.', []],
    ['fr', 'Ton nom, et toi ?', ['Ton', 'toi']],
    ['nl', 'Kies een dag die je schikt.', []],
    ['nl', 'Wilt u uw naam schrijven?', ['u', 'uw']],
    ['nl-x-formal', 'Kies een dag die u schikt.', []],
    ['nl-x-formal', 'Kies een dag die je schikt.', ['je']],
    ['nl-simple', 'Uw naam', ['Uw']],
    ['fi', 'Kirjoittakaa nimenne.', []],
    ['fi', 'Kirjoita sinun nimesi.', ['sinun']],
    ['nb', 'De som er med, skriver navnet sitt.', []],
    ['nb', 'Vi ringer Dem.', ['Dem']],
    ['nb', 'Vi ringer dem.', []],
    ['sv', 'Vi ringer er.', ['er']],
    ['uk', 'Напишіть своє ім’я. Ви вибрали:', []],
    ['uk', 'Напиши твоє ім’я.', ['твоє']],
    ['tr', 'Adınızı yazın.', []],
    ['tr', 'Sana telefon edelim mi?', ['Sana']],
    ['pl', 'Proszę wpisać datę.', []],
    ['pl', 'Wpisz twoje imię.', ['twoje']],
    ['ar', 'يرجى ملء «الاسم».', []],
    ['ar', 'اكتب الاسم.', ['اكتب']],
    ['xx', 'du tu u', []],
  ];
  for (const [tag, text, found] of table) it(`in ${tag}, "${text}" ${found.length === 0 ? 'is as it should be' : `is not: ${found.join(', ')}`}`, () => deepEqual(findAddress(text, tag), found));
});
