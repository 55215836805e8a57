import { equal } from 'node:assert/strict';
import { it } from 'node:test';
import { testAddresses } from '../preset.page.ts';
import { preset as jitsi } from './jitsi.ts';
import { preset as teams } from './teams.ts';
import { preset as zoom } from './zoom.ts';

const room = (path: string): readonly [string, string] => [`https://meet.jit.si/${path}#config.disableThirdPartyRequests=true`, `https://meet.jit.si/${path}`];

testAddresses(jitsi, [
  ['https://meet.jit.si/NabolagetMoetes', ...room('NabolagetMoetes')],
  ['http://meet.jit.si/NabolagetMoetes', ...room('NabolagetMoetes')],
  ['https://meet.jit.si/Styrem%C3%B8te-mai', ...room('Styrem%C3%B8te-mai')],
  ['https://meet.jit.si/moderated/0123456789abcdef', ...room('moderated/0123456789abcdef')],
  ['https://meet.jit.si/Kaffe?jwt=secret', ...room('Kaffe')],
  ['https://meet.jit.si/Kaffe#config.startWithAudioMuted=false&config.analytics.disabled=false', ...room('Kaffe')],
  ['https://meet.jit.si/', undefined, undefined],
  ['https://meet.jit.si/static/pwa/index.html', undefined, undefined],
  ['https://meet.jit.si/a/b/c', undefined, undefined],
  ['https://jitsi.org/Kaffe', undefined, undefined],
]);

testAddresses(zoom, [
  ['https://zoom.us/j/1234567890', undefined, 'https://zoom.us/j/1234567890'],
  ['https://us02web.zoom.us/j/86012345678?pwd=AbCdEf.1', undefined, 'https://us02web.zoom.us/j/86012345678?pwd=AbCdEf.1'],
  ['http://uio.zoom.us/my/kari.nordmann', undefined, 'https://uio.zoom.us/my/kari.nordmann'],
  ['https://zoom.us/wc/join/1234567890', undefined, 'https://zoom.us/wc/join/1234567890'],
  ['https://us06web.zoom.us/webinar/register/WN_AbCdEf', undefined, 'https://us06web.zoom.us/webinar/register/WN_AbCdEf'],
  ['https://us06web.zoom.us/meeting/register/tZAbCdEf', undefined, 'https://us06web.zoom.us/meeting/register/tZAbCdEf'],
  ['https://zoom.us/download', undefined, undefined],
  ['https://zoom.us/j/', undefined, undefined],
  ['https://zoom.example/j/1234567890', undefined, undefined],
]);

const MEETING = '/l/meetup-join/19%3ameeting_AbCd%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d';

testAddresses(teams, [
  [`https://teams.microsoft.com${MEETING}`, undefined, `https://teams.microsoft.com${MEETING}`],
  [`http://teams.microsoft.com${MEETING}`, undefined, `https://teams.microsoft.com${MEETING}`],
  ['https://teams.microsoft.com/meet/21234567890?p=AbCdEf', undefined, 'https://teams.microsoft.com/meet/21234567890?p=AbCdEf'],
  ['https://teams.live.com/meet/9312345678901?p=AbCdEf', undefined, 'https://teams.live.com/meet/9312345678901?p=AbCdEf'],
  [`https://teams.cloud.microsoft${MEETING}`, undefined, `https://teams.cloud.microsoft${MEETING}`],
  ['https://teams.microsoft.com/dl/launcher/launcher.html?url=a', undefined, 'https://teams.microsoft.com/dl/launcher/launcher.html?url=a'],
  ['https://teams.microsoft.com/', undefined, undefined],
  ['https://teams.microsoft.com/meet/', undefined, undefined],
  ['https://www.microsoft.com/meet/21234567890', undefined, undefined],
]);

it('sends nothing to Zoom or Teams before the link is followed', () => {
  for (const preset of [zoom, teams]) {
    equal(preset.sends.length + preset.cookies.length + preset.storage.length, 0);
    equal(preset.embed, undefined);
  }
});
