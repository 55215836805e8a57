import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../badge/badge.define.ts';
import '../button/button.define.ts';
import '../field/field.define.ts';
import '../notice/notice.define.ts';
import { inheritTheme } from './inherit-theme.ts';

const light = 'light';
const dark = 'dark';
const value = (element: HTMLElement, name: string): string => element.style.getPropertyValue(`--dugnad-${name}`);
const settled = async (): Promise<void> => {
  for (let count = 0; count < 3; count += 1) await nextFrame();
};

describe('an element that inherits', () => {
  const stops: (() => void)[] = [];
  const sheet = document.createElement('style');

  async function place(css: string, content: TemplateResult = html`<dugnad-notice>Words</dugnad-notice>`): Promise<HTMLElement> {
    sheet.textContent = css;
    document.head.append(sheet);
    const around = await fixture<HTMLElement>(html`<div class="around">${content}</div>`);
    const element = around.querySelector<HTMLElement>('dugnad-notice, dugnad-field, dugnad-button')!;
    stops.push(inheritTheme(element));
    return element;
  }

  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    sheet.remove();
    document.documentElement.removeAttribute('class');
    document.documentElement.removeAttribute('style');
  });

  describe('takes the ground it stands on', () => {
    const cases: readonly [what: string, css: string, surface: string, scheme: string][] = [
      ['a coloured box', '.around { background: #fff4d6; color: #222 }', '#fff4d6', light],
      ['a dark box', '.around { background: #10202f; color: #eee }', '#10202f', dark],
      ['a shade over a box', 'body { background: #fff } .around { background: rgb(0 0 0 / 0.2); color: #000 }', '#cccccc', light],
      ['a colour in another notation', '.around { background: oklch(100% 0 0); color: #000 }', '#ffffff', light],
      ['a picture behind pale words', '.around { background: linear-gradient(#000, #333); color: #fff }', '#000000', dark],
      ['a picture behind dark words', '.around { background: url("data:,"); color: #111 }', '#ffffff', light],
      ['a picture over a colour that carries the words too', '.around { background: #203040 url("data:,"); color: #fff }', '#203040', dark],
      ['a shade over a picture', 'body { background: url("data:,") } .around { background: rgb(0 0 0 / 0.5); color: #fff }', '#000000', dark],
      ['a page without a background', '.around { color: #222 }', '#ffffff', light],
    ];
    for (const [what, css, surface, scheme] of cases) {
      it(what, async () => {
        const element = await place(css);
        expect([value(element, 'color-surface'), value(element, 'color-scheme')]).to.deep.equal([surface, scheme]);
      });
    }

    it('the dark canvas of a page that is dark by its colour scheme alone', async () => {
      document.documentElement.style.colorScheme = 'dark';
      const element = await place('');
      expect(value(element, 'color-scheme')).to.equal(dark);
    });

    it('that of the slot it is shown in', async () => {
      const host = await fixture<HTMLElement>(html`<div><dugnad-notice>Words</dugnad-notice></div>`);
      const room = document.createElement('section');
      room.style.background = 'rgb(16, 32, 47)';
      room.style.color = 'rgb(238, 238, 238)';
      room.append(document.createElement('slot'));
      host.attachShadow({ mode: 'open' }).append(room);
      const element = host.querySelector<HTMLElement>('dugnad-notice')!;
      stops.push(inheritTheme(element));
      expect([value(element, 'color-surface'), value(element, 'color-text')]).to.deep.equal(['#10202f', '#eeeeee']);
    });
  });

  describe('takes the one colour of the page', () => {
    const cases: readonly [what: string, css: string, accent: string][] = [
      ['that it wishes for', '.around { accent-color: #7a1f5c } .btn-primary { background: #0a58ca; color: #fff }', '#7a1f5c'],
      ['of its main act', '.btn-primary { background: #0a58ca; color: #fff } a { color: #7a1f5c }', '#0a58ca'],
      ['of any button', 'button { background: #7a1f5c; color: #fff }', '#7a1f5c'],
      ['of its links, where its buttons are grey', 'button { background: #ddd } a { color: #7a1f5c }', '#7a1f5c'],
      ['of its links, where buttons have only an edge', '.btn-primary { background: transparent } a { color: #7a1f5c }', '#7a1f5c'],
      ['of its grey links, where it has no colour', 'button { background: #333; color: #fff } a { color: #222 }', '#222222'],
      ['of ours, where it leaves all to the browser', '', '#005c41'],
    ];
    for (const [what, css, accent] of cases) {
      it(what, async () => expect(value(await place(css), 'color-accent-fill')).to.equal(accent));
    }

    it('with the words that the page has on it', async () => {
      expect(value(await place('.btn-primary { background: #ffdd00; color: #003300 }'), 'color-on-accent')).to.equal('#003300');
    });

    it('without leaving anything beside the element', async () => {
      const element = await place('.btn-primary { background: #0a58ca }');
      expect([...element.parentElement!.children]).to.deep.equal([element]);
    });
  });

  describe('takes the letters', () => {
    const looks = (element: HTMLElement): [face: string, size: string] => [getComputedStyle(element).fontFamily, getComputedStyle(element).fontSize];

    const cases: readonly [what: string, css: string, size: string][] = [
      ['of the words around', '.around { font: 20px Georgia }', '20px'],
      ['but none below 16 px', '.around { font: 12px Georgia }', '16px'],
      ['but none below 16 px, where a rem is ten', 'html { font-size: 62.5% } .around { font: 1.4rem Georgia }', '16px'],
    ];
    for (const [what, css, size] of cases) {
      it(what, async () => expect(looks(await place(css))).to.deep.equal(['Georgia', size]));
    }

    it('of its paragraphs, where the page has no other', async () => {
      expect(looks(await place('p { font: 19px Georgia }'))).to.deep.equal(['Georgia', '19px']);
    });

    it('and lets them grow with a reader who makes them larger', async () => {
      const element = await place('.around { font-family: Georgia; font-size: 1.25rem }');
      expect(looks(element)[1]).to.equal('20px');
      document.documentElement.style.fontSize = '32px';
      await settled();
      expect(looks(element)[1]).to.equal('40px');
    });
  });

  describe('keeps its promises', () => {
    it('with the words of paragraphs, where only those know of the dark ground', async () => {
      const element = await place('.around { background: #13171f; color: #373c44 } p { color: #c2c7d0 }');
      expect(value(element, 'color-text')).to.equal('#c2c7d0');
    });

    it('where the page has words that nobody can read', async () => {
      const element = await place('.around { background: #fff; color: #ccc }');
      expect(value(element, 'color-text')).not.to.equal('#cccccc');
    });

    it('for a field whose fill the page has changed, and its words not', async () => {
      const field = await place('.around { background: #10202f; color: #fff } input { background: #fff; border: 1px solid #eee }', html`<dugnad-field label="Name"><input /></dugnad-field>`);
      const { backgroundColor, color } = getComputedStyle(field.querySelector('input')!);
      expect([backgroundColor, color]).to.deep.equal(['rgb(16, 32, 47)', 'rgb(255, 255, 255)']);
    });
  });

  describe('follows the page', () => {
    const body = 'body { background: #fff; color: #222 } .night body { background: #111; color: #eee }';

    it('into another class of its root', async () => {
      const element = await place(body);
      document.documentElement.className = 'night';
      await settled();
      expect([value(element, 'color-surface'), value(element, 'color-scheme')]).to.deep.equal(['#111111', dark]);
    });

    it('to the end of a change that fades', async () => {
      const element = await place(`${body} body { transition: background-color 50ms }`);
      document.documentElement.className = 'night';
      await waitUntil(() => value(element, 'color-surface') === '#111111', 'the last colour is taken');
    });

    it('when a style sheet comes late', async () => {
      const element = await place(body);
      const late = document.createElement('style');
      late.textContent = '.around { background: #fff4d6 }';
      document.head.append(late);
      await settled();
      late.remove();
      expect(value(element, 'color-surface')).to.equal('#fff4d6');
    });

    it('no longer, once it is told to stop', async () => {
      const element = await place(body);
      for (const stop of stops.splice(0)) stop();
      document.documentElement.className = 'night';
      await settled();
      expect(element.getAttribute('style')).to.equal(null);
    });
  });

  it('keeps what the page has set on it by hand', async () => {
    const element = await place('', html`<dugnad-notice style="--dugnad-color-accent: rgb(1, 2, 3); margin: 1px">Words</dugnad-notice>`);
    for (const stop of stops.splice(0)) stop();
    expect([value(element, 'color-accent'), value(element, 'color-text'), element.style.margin]).to.deep.equal(['rgb(1, 2, 3)', '', '1px']);
  });
});
