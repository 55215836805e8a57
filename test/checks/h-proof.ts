/** H. A choice can be proven, and the proof tells nothing else. */
import assert from 'node:assert/strict';
import type { Check } from './check.ts';
import { keepPictures } from './pictures.ts';
import { hash, logAddress, opening, sent, type Sent, type SentRecord } from './sent-records.ts';
import type { Visit } from './visit.ts';

const without = (record: SentRecord): unknown => ({ ...record, recordId: '', at: '' });

async function refusedRecord(visit: Visit): Promise<Sent> {
  await visit.openAsked(opening);
  await visit.press('Refuse all');
  const [first] = await sent(visit, 1, 'a refusal');
  assert.ok(first);
  return first;
}

export const proof: readonly Check[] = [
  {
    check: 59,
    title: 'each decision gives one record: when, which text, in which language, what for each purpose, and how',
    async run(visit) {
      await visit.openAsked(opening);
      await visit.press('Accept all');
      await sent(visit, 1, 'an acceptance');
      await visit.press('Privacy choices');
      await visit.press('Withdraw all consent');
      const both = await sent(visit, 2, 'a withdrawal');
      assert.deepEqual(both.map(({ status, records: [{ event, method }] }) => [status, event, method.layer, method.control]), [[202, 'given', 'banner', 'accept'], [202, 'withdrawn', 'choices', 'withdraw']], 'the records do not say what happened');
      const [{ records: [record], notices: [notice = ''] }] = both as [Sent];
      assert.deepEqual(record.purposes.map(({ id, granted }) => [id, granted]), [['statistics', true], ['video', true], ['map', true]], 'the record does not say each purpose');
      assert.deepEqual([record['noticeVersion'], record['language'], record['easyLanguage'], record['origin']], ['2026-11.1', 'en', false, new URL(await visit.page.evaluate<string>('location.href')).origin], 'the record does not say which text, or where');
      assert.equal(record.noticeHash, hash(notice), 'the hash is not that of what was shown');
      assert.match(record.method.component, /^dugnad-consent \d+\.\d+\.\d+$/, 'the record does not say what drew it');
      assert.ok(Math.abs(Date.parse(record.at.client) - Date.now()) < 120_000, 'the record does not say when');
    },
  },
  {
    check: 60,
    title: 'a record holds no address of a device, no browser, no cookie and no page: two who chose the same differ in a random number and the time',
    async run(visit) {
      const one = await refusedRecord(visit);
      const cookie = await visit.choice();
      await visit.forget();
      const other = await refusedRecord(visit);
      assert.notEqual(one.records[0].recordId, other.records[0].recordId, 'two records have one number');
      assert.deepEqual(without(one.records[0]), without(other.records[0]), 'records of the same choice differ');
      const told = JSON.stringify(other.records);
      for (const secret of [await visit.page.evaluate<string>('navigator.userAgent'), '/one.html', '127.0.0.1', cookie ?? '']) assert.equal(secret !== '' && told.includes(secret), false, `the record holds “${secret}”`);
      const known = ['at', 'easyLanguage', 'event', 'language', 'method', 'noticeHash', 'noticeVersion', 'origin', 'purposes', 'recordId', 'schema'];
      assert.deepEqual(Object.keys(other.records[0]).toSorted(), known, 'the record holds something else');
    },
  },
  {
    check: 61,
    title: 'the hash of what was shown can be made again: the same question is the same text, and anybody can read it under its hash',
    async run(visit) {
      const one = await refusedRecord(visit);
      await visit.forget();
      const other = await refusedRecord(visit);
      assert.equal(one.records[0].noticeHash, other.records[0].noticeHash, 'the same question has two hashes');
      const published = await visit.page.evaluate<string>(`fetch('/notice/${other.records[0].noticeHash}.json').then((answer) => answer.text())`);
      assert.equal(hash(published), other.records[0].noticeHash, 'the text under the hash has another');
      for (const words of ['Grønlia grendehus asks for your consent to:', 'Refuse all', 'Accept all', 'Counting visits', 'Film Ltd']) assert.ok(published.includes(words), `the text lacks “${words}”`);
    },
  },
  {
    check: 62,
    title: 'where the log cannot be reached, the choice holds at once, and the record waits until it can be sent',
    async run(visit) {
      await visit.openAsked(opening);
      visit.site.refuse(logAddress);
      await visit.press('Accept all');
      await visit.claim('the choice waits for the log', () => visit.granted('video'));
      await visit.claim('the record is lost', async () => (await visit.page.evaluate<string | null>(`localStorage.getItem('dugnad-outbox')`)) === '1');
      await visit.settles();
      assert.notEqual(await visit.choice(), null, 'the choice is not remembered');
      assert.equal(await visit.granted('video'), true, 'the choice does not hold');
    },
  },
  {
    check: 63,
    title: 'a visitor reads a receipt, saves it, and takes everything back from it',
    async run(visit) {
      await visit.openAsked(opening);
      await visit.press('Accept all');
      await sent(visit, 1, 'an acceptance');
      await visit.press('Privacy choices');
      await visit.claim('nothing offers a receipt', () => visit.page.byRole('button', { name: 'Get a receipt' }).exists());
      await visit.press('Get a receipt');
      await visit.claim('the receipt cannot be read', () => visit.page.byRole('heading', { name: 'Receipt for your choice' }).exists());
      const record = (await sent(visit, 2, 'a receipt')).at(-1)?.records[0];
      await visit.press('Save the receipt');
      const { text } = await visit.page.saved();
      for (const part of [record?.recordId ?? '', 'You said yes to:', 'Films', 'dpv:ConsentReceipt', '#dugnad-choices']) assert.ok(part !== '' && text.includes(part), `the receipt lacks “${part}”`);
      await visit.press('Withdraw all consent');
      await visit.claim('nothing is taken back from the receipt', async () => !(await visit.granted('video')));
    },
  },
  {
    check: 64,
    title: 'pictures of both layers are kept, by language and version',
    async run(visit) {
      const { languages, pictures } = await keepPictures(visit);
      const taken = pictures.map(({ language, layer }) => `${language} ${layer}`);
      assert.deepEqual(taken, languages.flatMap((language) => [`${language} banner`, `${language} choices`]), 'not every language has pictures of both layers');
      for (const { file, language, layer, component } of pictures) assert.equal(file, `${component.replace(' ', '-')}.${language}.${layer}.png`, 'a picture is not called by language and version');
      assert.equal(new Set(pictures.map(({ sha256 }) => sha256)).size, pictures.length, 'two pictures are one');
    },
  },
];
