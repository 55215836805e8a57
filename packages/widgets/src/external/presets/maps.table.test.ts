import { equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { testAddresses } from '../preset.page.ts';
import { preset as googleMaps } from './google-maps.ts';
import { preset as openstreetmap } from './openstreetmap.ts';

const MAPS = 'https://www.google.com/maps';

testAddresses(googleMaps, [
  [`${MAPS}/embed?pb=!1m18!1m12!1m3!1d2000!2d10.75!3d59.91`, `${MAPS}/embed?pb=!1m18!1m12!1m3!1d2000!2d10.75!3d59.91`, `${MAPS}/embed?pb=!1m18!1m12!1m3!1d2000!2d10.75!3d59.91`],
  [`${MAPS}/embed/v1/place?key=abc&q=Oslo`, `${MAPS}/embed/v1/place?key=abc&q=Oslo`, `${MAPS}/embed/v1/place?key=abc&q=Oslo`],
  [`${MAPS}/place/Oslo+r%C3%A5dhus/@59.9120,10.7333,17z/data=!3m1!4b1?entry=ttu`, `${MAPS}?q=Oslo+r%C3%A5dhus&ll=59.9120%2C10.7333&z=17&output=embed`, `${MAPS}/place/Oslo+r%C3%A5dhus/@59.9120,10.7333,17z/data=!3m1!4b1?entry=ttu`],
  ['https://www.google.no/maps/@59.91,10.75,13.5z', `${MAPS}?ll=59.91%2C10.75&z=13&output=embed`, 'https://www.google.no/maps/@59.91,10.75,13.5z'],
  ['https://maps.google.com/?q=Blindern', `${MAPS}?q=Blindern&output=embed`, 'https://maps.google.com/?q=Blindern'],
  ['http://maps.google.com/maps?q=Blindern&output=embed', `${MAPS}?q=Blindern&output=embed`, 'https://maps.google.com/maps?q=Blindern&output=embed'],
  ['https://www.google.co.uk/maps?ll=51.5,-0.12&utm_source=mail', `${MAPS}?ll=51.5%2C-0.12&output=embed`, 'https://www.google.co.uk/maps?ll=51.5%2C-0.12'],
  [`${MAPS}/search/?api=1&query=Storgata+1`, `${MAPS}?q=Storgata+1&output=embed`, `${MAPS}/search/?api=1&query=Storgata+1`],
  [`${MAPS}/search/kafe/@59.9,10.7,15z`, `${MAPS}?q=kafe&ll=59.9%2C10.7&z=15&output=embed`, `${MAPS}/search/kafe/@59.9,10.7,15z`],
  [`${MAPS}/place/half%E5/@59.9,10.7,15z`, `${MAPS}?ll=59.9%2C10.7&z=15&output=embed`, `${MAPS}/place/half%E5/@59.9,10.7,15z`],
  [`${MAPS}/d/u/0/viewer?mid=1aB_c-D&hl=no`, `${MAPS}/d/embed?mid=1aB_c-D`, `${MAPS}/d/u/0/viewer?mid=1aB_c-D&hl=no`],
  [`${MAPS}/d/embed?mid=1aB_c-D`, `${MAPS}/d/embed?mid=1aB_c-D`, `${MAPS}/d/embed?mid=1aB_c-D`],
  ['https://maps.app.goo.gl/AbCdEf123', undefined, 'https://maps.app.goo.gl/AbCdEf123'],
  ['https://goo.gl/maps/AbCdEf123', undefined, 'https://goo.gl/maps/AbCdEf123'],
  [MAPS, undefined, MAPS],
  ['https://goo.gl/forms/AbCdEf123', undefined, undefined],
  ['https://www.google.com/search?q=Oslo', undefined, undefined],
  ['https://www.googlemaps.com/maps?q=Oslo', undefined, undefined],
]);

const OSM = 'https://www.openstreetmap.org';
const framed = (box: string, marker = ''): string => `${OSM}/export/embed.html?bbox=${box.replaceAll(',', '%2C')}&layer=mapnik${marker && `&marker=${marker.replace(',', '%2C')}`}`;

testAddresses(openstreetmap, [
  [`${OSM}/#map=15/59.9139/10.7522`, framed('10.73847,59.90960,10.76593,59.91820'), `${OSM}/#map=15/59.9139/10.7522`],
  [`${OSM}/?mlat=59.9139&mlon=10.7522#map=15/59.9139/10.7522`, framed('10.73847,59.90960,10.76593,59.91820', '59.9139,10.7522'), `${OSM}/?mlat=59.9139&mlon=10.7522#map=15/59.9139/10.7522`],
  [`${OSM}/?mlat=59.9139&mlon=10.7522`, framed('10.74533,59.91175,10.75907,59.91605', '59.9139,10.7522'), `${OSM}/?mlat=59.9139&mlon=10.7522`],
  [`${OSM}/node/240949599#map=0/0/0`, framed('-450.00000,-281.25000,450.00000,281.25000'), `${OSM}/node/240949599#map=0/0/0`],
  ['http://osm.org/#map=15/59.9139/10.7522&layers=T', framed('10.73847,59.90960,10.76593,59.91820'), 'https://osm.org/#map=15/59.9139/10.7522&layers=T'],
  [`${OSM}/export/embed.html?bbox=10.70%2C59.90%2C10.80%2C59.95&layer=transportmap&marker=59.9%2C10.7`, framed('10.70,59.90,10.80,59.95', '59.9,10.7'), `${OSM}/export/embed.html?bbox=10.70%2C59.90%2C10.80%2C59.95&layer=transportmap&marker=59.9%2C10.7`],
  [`${OSM}/export/embed.html?bbox=10.70,59.90,10.80`, undefined, `${OSM}/export/embed.html?bbox=10.70,59.90,10.80`],
  [`${OSM}/?mlat=north&mlon=10.7`, undefined, `${OSM}/?mlat=north&mlon=10.7`],
  ['https://osm.org/go/0TxxH--?m=', undefined, 'https://osm.org/go/0TxxH--?m='],
  [`${OSM}/about`, undefined, `${OSM}/about`],
  ['https://www.openstreetmap.fr/#map=15/59.9139/10.7522', undefined, undefined],
  [`${'https://umap.openstreetmap.de'}/#map=15/59.9139/10.7522`, undefined, undefined],
]);

describe('a map that was shared', () => {
  it('is shown around the same place, and smaller the closer one was', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 19 }), fc.integer({ min: -80, max: 80 }), fc.integer({ min: -180, max: 180 }), (zoom, latitude, longitude) => {
      const edges = (at: number): readonly number[] => {
        const shown = openstreetmap.embed?.(new URL(`${OSM}/#map=${at}/${latitude}/${longitude}`)) ?? '';
        return (new URL(shown).searchParams.get('bbox') ?? '').split(',').map(Number);
      };
      const [west = 0, south = 0, east = 0, north = 0] = edges(zoom);
      ok(Math.abs((west + east) / 2 - longitude) < 0.0001);
      ok(Math.abs((south + north) / 2 - latitude) < 0.0001);
      const [closeWest = 0, , closeEast = 0] = edges(zoom + 1);
      ok(Math.abs((closeEast - closeWest) * 2 - (east - west)) < 0.001);
    }));
  });

  it('is of the layer that its receiver runs', () => {
    const shown = openstreetmap.embed?.(new URL(`${OSM}/#map=12/55.67/12.57&layers=C`)) ?? '';
    equal(new URL(shown).searchParams.get('layer'), 'mapnik');
  });
});
