import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, engineNamed, isPresent, programOf } from '../engines/engines.ts';
import { bringAxe, runAxe } from './run-axe.ts';

const shadow = (content: string): string => `<div id="host"><template shadowrootmode="open">${content}</template></div>`;
const pageWith = (content: string): string => `<!doctype html><html lang="en"><title>Stories</title><main><h1>Stories</h1>${content}</main></html>`;

describe('asking axe about a page', { skip: !isPresent(engineNamed('chromium')) }, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: programOf('chromium'), args: [...chromiumArguments], pipe: true });
  });
  after(() => browser.close());

  async function ask(content: string, features: { name: string; value: string }[] = []) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures(features);
    await page.setContent(pageWith(content));
    await bringAxe(page);
    const { violations, verdicts } = await runAxe(page);
    await page.close();
    return Object.assign([...violations], { verdicts });
  }

  it('finds nothing wrong with a page that has nothing wrong', async () => {
    assert.deepEqual([...(await ask('<p>Choir practice, Thursday at 18:00.</p>'))], []);
  });

  it('finds pale words inside a shadow root, and says where', async () => {
    const [found] = await ask(shadow('<p style="color: #aaa; background: #fff">Fully booked</p>'));
    assert.equal(found?.rule, 'color-contrast');
    assert.equal(found.selector, '#host >>> p');
  });

  it('finds targets too small for a thumb, which axe looks for only when asked', async () => {
    const small = '<button style="width: 12px; height: 12px; padding: 0; font-size: 8px">1</button>';
    assert.equal((await ask(small + small)).some(({ rule }) => rule === 'target-size'), true);
  });

  it('finds what stands outside of every part of the page', async () => {
    const [found] = await ask('</main><p>Nobody knows where I belong.</p>');
    assert.equal(found?.rule, 'region');
  });

  it('judges forced colours by what the system shows, not by what the author wrote', async () => {
    const inverse = '<p style="color: #fff; background: #000">Cancelled</p>';
    assert.deepEqual([...(await ask(inverse, [{ name: 'forced-colors', value: 'active' }]))], []);
    const stubborn = '<p style="color: #fff; background: #eee; forced-color-adjust: none">Cancelled</p>';
    assert.equal((await ask(stubborn, [{ name: 'forced-colors', value: 'active' }]))[0]?.rule, 'color-contrast');
  });

  it('says what that means for each criterion, and nothing of those that are up to the page', async () => {
    const { verdicts } = await ask(`<p>Choir practice</p><p style="color: #aaa; background: #fff">Fully booked</p><button>Sign up</button>`);
    assert.deepEqual([verdicts['1.4.3'], verdicts['4.1.2'], verdicts['3.1.1'], verdicts['2.4.2']], ['fail', 'pass', undefined, undefined]);
  });
});
