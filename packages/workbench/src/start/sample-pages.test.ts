import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../docs/sample/', import.meta.url);
const read = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, folder)), 'utf8');

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a scheme by name. */
async function coloursOf(scheme: 'light' | 'dark'): Promise<(name: string) => string> {
  const [light = '', dark = ''] = (await read('site.css')).split('@media (prefers-color-scheme: dark)');
  const colours = new Map(Array.from((scheme === 'light' ? light : dark).matchAll(/--([\w-]+): (#[\da-f]+);/gi), ([, name = '', hex = '']) => [name, hex]));
  return (name) => colours.get(name) ?? assert.fail(`no ${name} in ${scheme}`);
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [text, ground] of [['ink', 'paper'], ['ink', 'card'], ['quiet', 'paper'], ['green', 'paper'], ['green', 'card'], ['error', 'paper'], ['on-green', 'green']] as const) {
    test(`shows ${text} on ${ground} with at least 4.5:1 in ${scheme}`, async () => {
      const colour = await coloursOf(scheme);
      assert.ok(contrast(colour(text), colour(ground)) >= 4.5);
    });
  }

  test(`shows the boundary of controls with at least 3:1 in ${scheme}`, async () => {
    const colour = await coloursOf(scheme);
    assert.ok(contrast(colour('line'), colour('paper')) >= 3);
    assert.ok(contrast(colour('line'), colour('card')) >= 3);
  });
}

for (const name of ['index.html', 'calendar.html', 'petition.html', 'volunteer.html', 'feedback.html', 'consent.html', 'try.html', 'news.html']) {
  test(`${name} is a page that a screen reader can walk through`, async () => {
    const html = await read(name);
    assert.match(html, /^<!doctype html>\n<html lang="nb">/);
    assert.equal(html.match(/<h1[ >]/g)?.length, 1);
    assert.equal(html.match(/<main /g)?.length, 1);
    assert.match(html, /<title>[^<]*Grønlia grendehus<\/title>/);
    const levels = Array.from(html.matchAll(/<h(\d)/g), ([, level]) => Number(level));
    for (const [index, level] of levels.entries()) assert.ok(index === 0 || level <= (levels[index - 1] ?? 0) + 1, `h${level} after h${levels[index - 1]}`);
  });

  test(`${name} names every part once, and every name that is used`, async () => {
    const html = await read(name);
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id);
    assert.equal(new Set(ids).size, ids.length);
    const used = Array.from(html.matchAll(/(?:aria-labelledby|aria-describedby|for)="([^"]+)"|href="#([^"]+)"/g), ([, list, hash]) => (list ?? hash ?? '').split(' ')).flat();
    assert.deepEqual(used.filter((id) => !ids.includes(id)), []);
  });

  test(`${name} asks nobody but its own site, and works without inline code`, async () => {
    const html = await read(name);
    assert.doesNotMatch(html, /(?:src|href|action)="(?:https?:)?\/\//);
    assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:|data:/);
  });

  test(`${name} has our one script tag`, async () => {
    // Before it the script of consent, where there is something to consent to.
    const tag = name === 'consent.html' ? /<script src="\/consent-head\.js"><\/script>\n {2}<script type="module" src="\/dugnad\.js"><\/script>/ : /<script type="module" src="\/dugnad\.js"( data-relay="\/api\/v1\/feed")?><\/script>/;
    assert.match(await read(name), tag);
  });
}

for (const name of ['index.html', 'calendar.html', 'news.html']) {
  test(`${name} has another way inside the calendar: the file and a number to call`, async () => {
    const inside = /<dugnad-calendar [^>]*>([^]*?)<\/dugnad-calendar>/.exec(await read(name))?.[1] ?? '';
    assert.match(inside, /href="\/aktiviteter\.ics"/);
    assert.match(inside, /href="tel:\+47\d{8}"/);
  });
}

for (const name of ['index.html', 'calendar.html', 'petition.html', 'volunteer.html', 'feedback.html', 'consent.html', 'try.html', 'news.html']) {
  test(`${name} leads to the petition from its menu`, async () => {
    const menu = /<nav [^]*?<\/nav>/.exec(await read(name))?.[0] ?? '';
    assert.match(menu, /href="\/petition\.html"/);
  });
}

test('petition.html has another way inside the petition: its own page and a number to call', async () => {
  const inside = /<dugnad-petition [^>]*>([^]*?)<\/dugnad-petition>/.exec(await read('petition.html'))?.[1] ?? '';
  assert.match(inside, /href="\/embed\/petition\/park-gronlia"/);
  assert.match(inside, /href="tel:\+47\d{8}"/);
});

test('keeps the place of the petition until it is there', async () => {
  assert.match(await read('site.css'), /\.signing \{[^}]*min-height: \d+vh/);
});

test('keeps the place of the calendar until it is there', async () => {
  assert.match(await read('site.css'), /\.activities \{[^}]*min-height: 100vh/);
  for (const name of ['index.html', 'calendar.html', 'try.html']) assert.match(await read(name), /class="activities"/);
});

test('the page for trying remembers nothing and puts nothing into its address', async () => {
  const script = await read('try.js');
  assert.doesNotMatch(script, /localStorage|sessionStorage|indexedDB|cookie|history\.|location\.(?:hash|search|href\s*=)|innerHTML/);
});

test('the page for trying has a field with a label, a hint and a place for what is wrong', async () => {
  const html = await read('try.html');
  assert.match(html, /<label for="src">/);
  assert.match(html, /<input id="src" name="src" [^>]*aria-describedby="src-hint src-error"/);
  assert.match(html, /<p class="error" id="src-error" role="alert"><\/p>/);
  assert.match(html, /<label for="file">[^]*<input id="file" type="file" accept="\.ics,text\/calendar"/);
});
