import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@dugnad/elements/button/define';
import '@dugnad/elements/dialog/define';
import '@dugnad/elements/disclosure/define';
import '@dugnad/elements/field/define';
import '@dugnad/elements/notice/define';
import '@dugnad/tokens/prose-part.css';
import { html } from 'lit';
import { august, may, october, picture } from './picture.ts';

const meta: Meta = {
  title: 'Prose/Html',
  // The page of theme authors is docs/theme-authors.md; there is no element to say more of.
  tags: ['!autodocs'],
  decorators: [(story) => html`<div class="dugnad-prose">${story()}</div>`],
};
export default meta;
type Story = StoryObj;

export const Headings: Story = {
  render: () => html`<h2>The garden behind the house</h2><p>In May we plant it anew.</p>
    <h3>What we need</h3><p>Spades, and people who like soup.</p>
    <h4>Spades</h4><p>With long handles.</p><h5>Long handles</h5><p>For tall neighbours.</p><h6>Short handles</h6><p>For children.</p>`,
};

export const Words: Story = {
  render: () => html`<p>Everybody can come, <em>also</em> those who have <strong>never held a spade</strong>. <a href="#when">See when we meet</a>, or write to <a href="mailto:kari@gronlia.example">Kari</a>.</p>
    <p><mark>Bring a cup.</mark> We use no <abbr title="peat from a bog">peat</abbr>. Press <kbd>Ctrl</kbd> + <kbd>P</kbd> to print, and search for <code>garden</code>. <small>Soup is free.</small></p>
    <p>Beds of 4 m<sup>2</sup>, watered with H<sub>2</sub>O. <del>Saturday</del> <ins>Sunday</ins>, <time datetime="2026-05-10T12:00">10 May, 12:00</time>. <q>I stayed for the neighbours</q>, says <cite>Fatima</cite>.</p>
    <blockquote><p>I came for the cake and stayed for the neighbours.</p><cite>Fatima, Grønliveien</cite></blockquote>
    <hr /><address>Grønlia community house<br />Grønliveien 4</address>
    <pre><code>&lt;a href="/activities.ics"&gt;Activities&lt;/a&gt;</code></pre>`,
};

export const Lists: Story = {
  render: () => html`<ul><li>Spades<ul><li>long</li><li>short</li></ul></li><li>Soil, if you have some to spare</li><li>Cake</li></ul>
    <ol><li>Tell Kari.</li><li>Come when it suits you.</li><li>Eat soup.</li></ol>
    <dl><dt>When</dt><dd>Saturday 9 May, 10:00</dd><dd>Sunday 10 May, 12:00</dd><dt>Where</dt><dd>Behind the house</dd></dl>`,
};

export const Tables: Story = {
  render: () => html`<table>
    <caption>Days in May</caption>
    <thead><tr><th scope="col">Day</th><th scope="col">Time</th><th scope="col">What we do</th><th scope="col" align="right">Places</th></tr></thead>
    <tbody>
      <tr><th scope="row">Saturday 9 May</th><td>10:00</td><td>Dig beds</td><td align="right">12</td></tr>
      <tr><th scope="row">Sunday 10 May</th><td>12:00</td><td>Plant berries</td><td align="right">8</td></tr>
    </tbody>
    <tfoot><tr><th scope="row">Together</th><td></td><td></td><td align="right">20</td></tr></tfoot>
  </table>`,
};

export const WideTable: Story = {
  render: () => html`<div class="phone"><figure tabindex="0"><table>
    <thead><tr><th>Kind of work</th><th>Saturday</th><th>Sunday</th><th>Responsible</th><th>Telephone</th></tr></thead>
    <tbody><tr><td>Digging</td><td>10:00–14:00</td><td>12:00–15:00</td><td>Kari Nordby</td><td>12 34 56 78</td></tr></tbody>
  </table><figcaption>Who does what</figcaption></figure></div>`,
};

export const Pictures: Story = {
  render: () => html`<figure>${picture('Green hills', may)}<figcaption>This is what it looks like in May.</figcaption></figure>
    ${picture('Yellow hills', august, { width: 160, className: 'alignleft' })}
    <p>In August we pick what there is to pick. Whoever has dug gets the first berries, and the rest is for jam. Bring glasses with lids if you have any at home.</p>
    <div class="gallery">${[may, august, october].map((colours, index) => html`<figure class="gallery-item">${picture(`Hills, picture ${index + 1}`, colours)}</figure>`)}</div>`,
};

export const PlayersAndWaitingFrames: Story = {
  render: () => html`<audio controls aria-label="The choir, rehearsing"></audio>
    <iframe title="A film that waits for your consent" width="560" height="200"></iframe>`,
};

export const Form: Story = {
  render: () => html`<form>
    <p><label for="prose-name">Name</label> <input id="prose-name" autocomplete="name" value="Amina" /></p>
    <p><label for="prose-mail">E-mail</label> <input id="prose-mail" type="email" placeholder="you@example.org" autocomplete="email" /></p>
    <p><label for="prose-bad">Telephone</label> <input id="prose-bad" type="tel" value="twelve" aria-invalid="true" aria-describedby="prose-why" /><br /><small id="prose-why">Write digits, for example 12 34 56 78.</small></p>
    <p><label for="prose-off">Postcode</label> <input id="prose-off" value="0975" disabled /></p>
    <p><label for="prose-day">Day</label> <select id="prose-day"><option>Saturday</option><option>Sunday</option></select></p>
    <p><label for="prose-date">Another day</label> <input id="prose-date" type="date" /></p>
    <p><label for="prose-more">What else should we know?</label> <textarea id="prose-more" rows="3">I bring a long rake.</textarea></p>
    <p><label for="prose-file">A picture of your rake</label> <input id="prose-file" type="file" /></p>
    <p><label for="prose-far">How far do you come?</label> <input id="prose-far" type="range" value="30" /></p>
    <p><label for="prose-hue">Colour of your hat</label> <input id="prose-hue" type="color" value="#1f5a45" /></p>
    <fieldset><legend>How do you want to take part?</legend>
      <div><label><input type="radio" name="prose-way" checked /> In the garden</label></div>
      <div><label><input type="radio" name="prose-way" /> In the kitchen</label></div>
    </fieldset>
    <p><input id="prose-yes" type="checkbox" checked /> <label for="prose-yes">Kari may call me on weekdays.</label></p>
    <button>Send</button> <button type="button">Back</button> <button type="button" disabled>Send later</button>
  </form>`,
};

export const ProgressAndMeter: Story = {
  render: () => html`<p><label for="prose-bulbs">Bulbs in the earth</label><br /><progress id="prose-bulbs" max="100" value="60">60 of 100</progress> 60 of 100</p>
    <p><label for="prose-wait">Waiting for the weather report</label><br /><progress id="prose-wait">Waiting</progress></p>
    <p><label for="prose-full">Places taken</label><br /><meter id="prose-full" max="12" high="10" optimum="0" value="11">11 of 12</meter> 11 of 12</p>`,
};

export const Details: Story = {
  render: () => html`<details open><summary>What if it rains?</summary><p>We sow indoors, in milk cartons.</p></details>
    <details><summary>Can I bring children?</summary><p>Yes. They have a corner of their own.</p></details>`,
};

export const OpenDialog: Story = {
  render: () => html`<dialog open aria-labelledby="prose-dialog"><h2 id="prose-dialog">Thank you</h2><p>Kari calls you before Thursday.</p><button type="button">Close</button></dialog>`,
};

export const Footnotes: Story = {
  render: () => html`<p>We use no peat.<sup><a href="#prose-note" id="prose-back" aria-label="Note 1">1</a></sup></p>
    <ol class="footnotes"><li id="prose-note">It takes a thousand years to grow a metre. <a href="#prose-back" aria-label="Back to the text">↩</a></li></ol>`,
};

export const BesideOurElements: Story = {
  render: () => html`<dugnad-notice kind="warning"><h2 slot="heading">Closed on Friday</h2><p>We paint the kitchen.</p></dugnad-notice>
    <h2>Two forms, one look</h2>
    <form>
      <p><label for="prose-plain">Name, plain</label> <input id="prose-plain" value="Amina" /></p>
      <dugnad-field label="Name, in our field"><input value="Amina" /></dugnad-field>
      <p><button type="button">Plain</button> <dugnad-button>Ours</dugnad-button></p>
    </form>
    <details><summary>A plain one</summary><p>Words.</p></details>
    <dugnad-disclosure summary="One of ours"><p>Words.</p></dugnad-disclosure>`,
};

export const Bare: Story = {
  render: () => html`<p>Dressed: <button type="button">Larger map</button></p><p class="dugnad-bare">Left alone: <button type="button">Larger map</button></p>`,
};

export const LongWords: Story = {
  render: () => html`<div class="phone" lang="nl"><h2>Vrijwilligerswerkondersteuningsorganisatie</h2>
    <p>De Vrijwilligerswerkondersteuningsorganisatie helpt. <a href="#buurt">Noorderkempensebuurthuiswerkersvereniging</a></p>
    <table><tbody><tr><th scope="row">Vrijwilligerswerk</th><td>Buurthuiswerkersvereniging</td></tr></tbody></table>
    <button type="button">Vrijwilligerswerkondersteuningsaanvraag</button></div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div lang="ar" dir="rtl"><h2>الحديقة خلف البيت</h2><p>نزرعها من جديد في مايو. <a href="#when">متى نلتقي</a></p>
    <ul><li>مجارف</li><li>كعك</li></ul><blockquote><p>جئت من أجل الكعك وبقيت من أجل الجيران.</p></blockquote>
    <form><p><label for="prose-arabic">الاسم</label> <input id="prose-arabic" value="ليلى" /></p><button>إرسال</button></form>
    <details open><summary>وإذا أمطرت؟</summary><p>نزرع في الداخل.</p></details></div>`,
};
