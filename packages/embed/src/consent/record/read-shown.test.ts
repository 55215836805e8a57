import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { readShown } from './read-shown.ts';

const read = async (template: TemplateResult): Promise<ReturnType<typeof readShown>> => readShown(await fixture(template));

describe('what stood on the screen', () => {
  it('is each line in the order of reading, and each control by its name', async () => {
    const { words, options } = await read(html`<section><h2>Privacy choice</h2><p>Grønlia asks for your consent to:</p><ul><li>Counting visits</li><li>Films</li></ul>
      <div><button>Refuse all</button></div><div><button>Accept all</button></div></section>`);
    expect(words).to.deep.equal(['Privacy choice', 'Grønlia asks for your consent to:', 'Counting visits', 'Films']);
    expect(options).to.deep.equal(['Refuse all', 'Accept all']);
  });

  it('is one line where only a part of it is marked', async () => {
    const { words } = await read(html`<div><p>You can <strong>change</strong> your mind under <a href="#x">Privacy choices</a>.</p></div>`);
    expect(words).to.deep.equal(['You can change your mind under Privacy choices.']);
  });

  it('is the same however the markup is indented', async () => {
    const indented = await read(html`<div>
      <p>
        Films
        of others
      </p>
    </div>`);
    expect(indented).to.deep.equal(await read(html`<div><p>Films of others</p></div>`));
  });

  it('names boxes to tick as options, whether they are ticked or not', async () => {
    const { options } = await read(html`<ul><li><label><input type="checkbox" checked /> <bdi>Films</bdi></label></li><li><label><input type="checkbox" /> Maps</label></li></ul>`);
    expect(options).to.deep.equal(['Films', 'Maps']);
  });

  it('holds what one press unfolds', async () => {
    const { words } = await read(html`<div><details><summary>Services: YouTube</summary><ul><li>Receiver: Google Ireland Ltd</li></ul></details></div>`);
    expect(words).to.deep.equal(['Services: YouTube', 'Receiver: Google Ireland Ltd']);
  });

  it('holds nothing that nobody saw', async () => {
    const { words } = await read(html`<div><p hidden>Hidden</p><style>p { margin: 0; }</style><p>Seen</p></div>`);
    expect(words).to.deep.equal(['Seen']);
  });

  it('is read of a copy as of the thing itself, after that is gone', async () => {
    const shown = await fixture(html`<section><p>Films</p><button>Refuse all</button></section>`);
    const copy = shown.cloneNode(true);
    const before = readShown(shown);
    shown.replaceChildren();
    expect(readShown(copy)).to.deep.equal(before);
  });

  it('keeps letters of every script', async () => {
    const { words, options } = await read(html`<section dir="rtl"><p>خيارات الخصوصية</p><button>رفض الكل</button></section>`);
    expect([words, options]).to.deep.equal([['خيارات الخصوصية'], ['رفض الكل']]);
  });
});
