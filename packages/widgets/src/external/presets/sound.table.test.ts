import { testAddresses } from '../preset.page.ts';
import { preset as soundcloud } from './soundcloud.ts';
import { preset as spotify } from './spotify.ts';

const SPOTIFY = 'https://open.spotify.com';
const piece = (path: string): readonly [string, string] => [`${SPOTIFY}/embed/${path}`, `${SPOTIFY}/${path}`];

testAddresses(spotify, [
  [`${SPOTIFY}/track/4uLU6hMCjMI75M1A2tKUQC`, ...piece('track/4uLU6hMCjMI75M1A2tKUQC')],
  [`${SPOTIFY}/track/4uLU6hMCjMI75M1A2tKUQC?si=abc123`, ...piece('track/4uLU6hMCjMI75M1A2tKUQC')],
  [`${SPOTIFY}/intl-de/album/1DFixLWuPkv3KT3TnV35m3`, ...piece('album/1DFixLWuPkv3KT3TnV35m3')],
  [`${SPOTIFY}/playlist/37i9dQZF1DXcBWIGoYBM5M/`, ...piece('playlist/37i9dQZF1DXcBWIGoYBM5M')],
  [`${SPOTIFY}/episode/512ojhOuo1ktJprKbVcKyQ`, ...piece('episode/512ojhOuo1ktJprKbVcKyQ')],
  [`${SPOTIFY}/show/4rOoJ6Egrf8K2IrywzwOMk`, ...piece('show/4rOoJ6Egrf8K2IrywzwOMk')],
  [`${SPOTIFY}/artist/0TnOYISbd1XYRBk9myaseg`, ...piece('artist/0TnOYISbd1XYRBk9myaseg')],
  [`${SPOTIFY}/embed/track/4uLU6hMCjMI75M1A2tKUQC?utm_source=generator`, ...piece('track/4uLU6hMCjMI75M1A2tKUQC')],
  [`${SPOTIFY}/embed-podcast/episode/512ojhOuo1ktJprKbVcKyQ`, ...piece('episode/512ojhOuo1ktJprKbVcKyQ')],
  ['http://open.spotify.com/show/4rOoJ6Egrf8K2IrywzwOMk', ...piece('show/4rOoJ6Egrf8K2IrywzwOMk')],
  [`${SPOTIFY}/track/short`, undefined, undefined],
  [`${SPOTIFY}/user/spotify`, undefined, undefined],
  ['https://www.spotify.com/no/premium/', undefined, undefined],
  ['https://soundcloud.com/forss/flickermood', undefined, undefined],
]);

const SOUNDCLOUD = 'https://soundcloud.com';
const sound = (address: string): readonly [string, string] => [`https://w.soundcloud.com/player/?${new URLSearchParams({ url: address, auto_play: 'false' })}`, address];

testAddresses(soundcloud, [
  [`${SOUNDCLOUD}/forss/flickermood`, ...sound(`${SOUNDCLOUD}/forss/flickermood`)],
  [`${SOUNDCLOUD}/forss/flickermood?utm_source=clipboard&si=1`, ...sound(`${SOUNDCLOUD}/forss/flickermood`)],
  ['http://m.soundcloud.com/forss/flickermood/', ...sound(`${SOUNDCLOUD}/forss/flickermood`)],
  ['https://www.soundcloud.com/forss/sets/soulhack', ...sound(`${SOUNDCLOUD}/forss/sets/soulhack`)],
  [`${SOUNDCLOUD}/forss/hidden/s-AbCdE`, ...sound(`${SOUNDCLOUD}/forss/hidden/s-AbCdE`)],
  [`${SOUNDCLOUD}/forss`, ...sound(`${SOUNDCLOUD}/forss`)],
  ['https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293&auto_play=true&color=%23ff5500', ...sound('https://api.soundcloud.com/tracks/293')],
  ['https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fforss%2Fflickermood', ...sound(`${SOUNDCLOUD}/forss/flickermood`)],
  ['https://w.soundcloud.com/player/?url=https%3A%2F%2Fevil.example%2Fa%2Fb', undefined, 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fevil.example%2Fa%2Fb'],
  ['https://w.soundcloud.com/player/?url=nothing', undefined, 'https://w.soundcloud.com/player/?url=nothing'],
  ['https://on.soundcloud.com/AbCdE', undefined, 'https://on.soundcloud.com/AbCdE'],
  [`${SOUNDCLOUD}/discover`, undefined, `${SOUNDCLOUD}/discover`],
  [`${SOUNDCLOUD}/search/sounds?q=dugnad`, undefined, `${SOUNDCLOUD}/search/sounds?q=dugnad`],
  [`${SPOTIFY}/track/4uLU6hMCjMI75M1A2tKUQC`, undefined, undefined],
]);
