import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readConfig } from './read-config.ts';
import type { Config, Environment } from './read-config.ts';

function configOf(env: Environment): Config {
  const read = readConfig(env);
  return 'config' in read ? read.config : assert.fail(read.mistakes.join('\n'));
}

function mistakesOf(env: Environment): string[] {
  const read = readConfig(env);
  return 'mistakes' in read ? read.mistakes : [];
}

describe('a server without any setting', () => {
  const config = configOf({});

  it('listens on this machine alone, and says so', () => assert.deepEqual([config.host, config.port, config.publicUrl], ['127.0.0.1', 3000, 'http://localhost:3000']));
  it('keeps everything in one folder, in one file', () => assert.deepEqual([config.data, config.store], ['./data', { file: './data/dugnad.sqlite' }]));
  it('believes no proxy', () => assert.equal(config.trustProxy, false));
  it('blocks no domain', () => assert.deepEqual(config.blockedDomains, []));
  it('writes a log', () => assert.equal(config.log, true));
  it('looks for work every minute', () => assert.equal(config.jobsEvery, 60));
  it('leaves out what nobody has given', () => assert.deepEqual(['smtpUrl', 'mailFrom', 'sms', 'secret', 'adminToken', 'pages'].filter((name) => name in config), []));
});

describe('a setting', () => {
  const right: [env: Environment, name: keyof Config, value: unknown][] = [
    [{ PORT: '8080' }, 'port', 8080],
    [{ PORT: '0' }, 'port', 0],
    [{ PORT: '65535' }, 'port', 65_535],
    [{ PORT: ' 8080 ' }, 'port', 8080],
    [{ PORT: '8080' }, 'publicUrl', 'http://localhost:8080'],
    [{ PUBLIC_URL: 'https://petitions.example' }, 'publicUrl', 'https://petitions.example'],
    [{ PUBLIC_URL: 'https://petitions.example/' }, 'publicUrl', 'https://petitions.example'],
    [{ PUBLIC_URL: 'http://localhost:4100' }, 'publicUrl', 'http://localhost:4100'],
    [{ DUGNAD_HOST: '0.0.0.0' }, 'host', '0.0.0.0'],
    [{ DUGNAD_DATA: '/srv/petitions' }, 'data', '/srv/petitions'],
    [{ DUGNAD_DATA: '/srv/petitions' }, 'store', { file: '/srv/petitions/dugnad.sqlite' }],
    [{ DATABASE_URL: 'postgres://user:word@db.example/petitions' }, 'store', { databaseUrl: 'postgres://user:word@db.example/petitions' }],
    [{ DATABASE_URL: 'postgresql://db.example/petitions' }, 'store', { databaseUrl: 'postgresql://db.example/petitions' }],
    [{ SMTP_URL: 'smtps://user:word@mail.example:465', MAIL_FROM: 'post@example.org' }, 'smtpUrl', 'smtps://user:word@mail.example:465'],
    [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Grønlia <post@example.org>' }, 'mailFrom', 'Grønlia <post@example.org>'],
    [{ DUGNAD_SMS_URL: 'file' }, 'sms', { gateway: 'file', limit: 200 }],
    [{ DUGNAD_SMS_URL: 'https://sms.example/send', DUGNAD_SMS_KEY: 'k3y', DUGNAD_SMS_LIMIT: '50' }, 'sms', { gateway: { url: 'https://sms.example/send', key: 'k3y' }, limit: 50 }],
    [{ DUGNAD_SMS_URL: 'https://sms.example/', DUGNAD_SMS_LIMIT: '0' }, 'sms', { gateway: { url: 'https://sms.example/' }, limit: 0 }],
    [{ DUGNAD_SMS_LIMIT: '50' }, 'sms', undefined],
    [{ DUGNAD_SECRET: 's'.repeat(32) }, 'secret', 's'.repeat(32)],
    [{ DUGNAD_ADMIN_TOKEN: 'a'.repeat(40) }, 'adminToken', 'a'.repeat(40)],
    [{ DUGNAD_ADMIN_TOKEN: `${'aB3+/-._~'.repeat(5)}==` }, 'adminToken', `${'aB3+/-._~'.repeat(5)}==`],
    [{ DUGNAD_PAGES: './pages.js' }, 'pages', './pages.js'],
    [{ DUGNAD_DESK: './desk' }, 'desk', './desk'],
    [{ DUGNAD_DESK: 'no' }, 'desk', 'no'],
    [{}, 'audit', undefined],
    [{ DUGNAD_AUDIT: 'yes' }, 'audit', 'yes'],
    [{ DUGNAD_AUDIT: '/usr/bin/chromium' }, 'audit', '/usr/bin/chromium'],
    [{ DUGNAD_CONSENT_FORM: '/consent-form.html' }, 'consentForm', '/consent-form.html'],
    [{ DUGNAD_CONSENT_FORM: 'https://widgets.example/consent-form.html' }, 'consentForm', 'https://widgets.example/consent-form.html'],
    [{ DUGNAD_TRUST_PROXY: 'yes' }, 'trustProxy', true],
    [{ DUGNAD_TRUST_PROXY: 'no' }, 'trustProxy', false],
    [{ DUGNAD_TRUST_PROXY: '10.0.0.1, 10.0.0.2' }, 'trustProxy', ['10.0.0.1', '10.0.0.2']],
    [{ DUGNAD_BLOCKED_DOMAINS: 'throwaway.example, other.example' }, 'blockedDomains', ['throwaway.example', 'other.example']],
    [{ DUGNAD_JOBS_EVERY: '5' }, 'jobsEvery', 5],
    [{ DUGNAD_LOG: 'no' }, 'log', false],
    [{ DUGNAD_LOG: '' }, 'log', true],
    [{ DUGNAD_LIMIT_ADDRESS: '5/3600' }, 'limits', { address: { count: 5, windowMs: 3_600_000 } }],
    [{ DUGNAD_LIMIT_PLACE: '3/60 60/3600' }, 'limits', { place: { burst: { count: 3, windowMs: 60_000 }, sustained: { count: 60, windowMs: 3_600_000 } } }],
  ];
  for (const [env, name, value] of right) {
    it(`${JSON.stringify(env)} makes ${name} ${JSON.stringify(value)}`, () => assert.deepEqual(configOf(env)[name], value));
  }

  it('that is set to nothing is not set', () => assert.deepEqual(configOf({ PORT: '', PUBLIC_URL: ' ', DATABASE_URL: '', SMTP_URL: '', DUGNAD_SECRET: '' }), configOf({})));
});

describe('a mistake is one sentence that says what to change', () => {
  const wrong: [env: Environment, sentence: RegExp][] = [
    [{ PORT: 'many' }, /^PORT is "many": give a whole number from 0 to 65535\.$/],
    [{ PORT: '65536' }, /^PORT is "65536"/],
    [{ PORT: '-1' }, /^PORT is "-1"/],
    [{ PORT: '80.5' }, /^PORT is "80\.5"/],
    [{ PUBLIC_URL: 'example.org' }, /^PUBLIC_URL is no address that begins with https:\/\/ or http:\/\//],
    [{ PUBLIC_URL: 'ftp://example.org' }, /^PUBLIC_URL is no address/],
    [{ PUBLIC_URL: 'https://example.org/petitions' }, /^PUBLIC_URL has more than scheme, host and port/],
    [{ PUBLIC_URL: 'https://example.org?a' }, /^PUBLIC_URL has more/],
    [{ DATABASE_URL: 'mysql://db.example/a' }, /^DATABASE_URL is no address that begins with postgres:/],
    [{ DATABASE_URL: 'nowhere' }, /^DATABASE_URL is no address/],
    [{ SMTP_URL: 'mail.example' }, /^SMTP_URL is no address/],
    [{ SMTP_URL: 'smtp://mail.example' }, /^SMTP_URL is set and MAIL_FROM is not/],
    [{ MAIL_FROM: 'post' }, /^MAIL_FROM is no mail address/],
    [{ DUGNAD_SMS_URL: 'http://sms.example/' }, /^DUGNAD_SMS_URL is neither "file" nor an address that begins with https:/],
    [{ DUGNAD_SMS_URL: 'sms.example' }, /^DUGNAD_SMS_URL is neither/],
    [{ DUGNAD_SMS_URL: 'https://user:pass-1234@sms.example/' }, /^DUGNAD_SMS_URL has a name or a password in it: .* DUGNAD_SMS_KEY\.$/],
    [{ DUGNAD_SMS_URL: 'file', DUGNAD_SMS_KEY: 'a key' }, /^DUGNAD_SMS_KEY has signs/],
    [{ DUGNAD_SMS_KEY: 'k3y' }, /^DUGNAD_SMS_KEY is set and DUGNAD_SMS_URL is not/],
    [{ DUGNAD_SMS_LIMIT: '-1' }, /^DUGNAD_SMS_LIMIT is "-1"/],
    [{ DUGNAD_SECRET: 'short' }, /^DUGNAD_SECRET has 5 characters: give at least 32/],
    [{ DUGNAD_ADMIN_TOKEN: 'short' }, /^DUGNAD_ADMIN_TOKEN has 5 characters/],
    [{ DUGNAD_ADMIN_TOKEN: 'a token of several words, which is long enough' }, /^DUGNAD_ADMIN_TOKEN has signs that no bearer token has/],
    [{ DUGNAD_ADMIN_TOKEN: 'ø'.repeat(40) }, /^DUGNAD_ADMIN_TOKEN has signs/],
    [{ DUGNAD_ADMIN_TOKEN: `==${'a'.repeat(40)}` }, /^DUGNAD_ADMIN_TOKEN has signs/],
    [{ DUGNAD_JOBS_EVERY: '0' }, /^DUGNAD_JOBS_EVERY is "0"/],
    [{ DUGNAD_LOG: 'maybe' }, /^DUGNAD_LOG is "maybe": write yes or no\.$/],
    [{ DUGNAD_LIMIT_PLACE: '30/60' }, /^DUGNAD_LIMIT_PLACE is not two rates/],
    [{ DUGNAD_LIMIT_SITE: 'many' }, /^DUGNAD_LIMIT_SITE is not two rates/],
    [{ DUGNAD_CONSENT_FORM: 'javascript:alert(1)' }, /^DUGNAD_CONSENT_FORM is no address: write a path/],
    [{ DUGNAD_CONSENT_FORM: 'consent-form.html' }, /^DUGNAD_CONSENT_FORM is no address/],
    [{ DUGNAD_CONSENT_FORM: '//evil.example/' }, /^DUGNAD_CONSENT_FORM is no address/],
    [{ DUGNAD_LIMIT_ADDRESS: 'five' }, /^DUGNAD_LIMIT_ADDRESS is not a rate/],
  ];
  for (const [env, sentence] of wrong) {
    it(`for ${JSON.stringify(env)}`, () => {
      const mistakes = mistakesOf(env);
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0] ?? '', sentence);
    });
  }

  it('and all mistakes are told at once', () => assert.equal(mistakesOf({ PORT: 'x', DATABASE_URL: 'x', DUGNAD_SECRET: 'x', DUGNAD_LOG: 'x' }).length, 4));

  it('and never repeats a password', () => {
    const told = mistakesOf({ DATABASE_URL: 'mysql://user:pass-1234@db', SMTP_URL: 'http://user:pass-1234@mail', DUGNAD_SECRET: 'pass-1234', DUGNAD_SMS_URL: 'http://user:pass-1234@sms', DUGNAD_SMS_KEY: 'pass-1234 øø', DUGNAD_ADMIN_TOKEN: 'pass-1234' }).join('\n');
    assert.doesNotMatch(told, /pass-1234/);
  });
});

describe('the guide for whoever runs a server', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const names = new Set(read('./read-config.ts').match(/\b(?:DUGNAD_[A-Z_]+|(?<=')(?:PORT|PUBLIC_URL|DATABASE_URL|SMTP_URL|MAIL_FROM)(?='))/g));
  const guide = read('../../../../docs/server.md');

  it('knows all that can be set', () => assert.deepEqual([...names].filter((name) => !guide.includes(`\`${name}\``)), []));
  it('knows nothing that cannot be set', () => assert.deepEqual([...new Set(guide.match(/(?<=`)(?:DUGNAD_[A-Z_]+|[A-Z]+_(?:URL|FROM))(?=`)/g))].filter((name) => !names.has(name)), []));
});
