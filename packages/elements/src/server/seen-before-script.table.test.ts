import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { describe, it } from 'node:test';

import { drawn, drawnIntoPage } from './drawn.page.ts';

/** The words that are seen, in their order: what is hidden from who sees, or opens by a press only, with them. */
const words = async (markup: string): Promise<string> => (await drawn(markup)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

describe('what a visitor sees before our script comes, and without it:', () => {
  const cases: readonly [what: string, markup: string, seen: string][] = [
    ['how far a thing has come, and what is reached', '<dugnad-progress label="Signatures" value="812" max="1000" milestones="500 2500"></dugnad-progress>', 'Signatures 812 of 1,000 500 (reached) 1,000 2,500'],
    ['that a thing is under way', '<dugnad-progress max="10"></dugnad-progress>', 'In progress'],
    ['money as its place writes it', '<dugnad-progress value="41500" max="90000" currency="EUR"></dugnad-progress>', '€41,500 of €90,000'],
    ['what kind of notice it is', '<dugnad-notice kind="error"><p>Call Kari.</p></dugnad-notice>', 'Something went wrong Call Kari.'],
    ['the first letters of a name', '<dugnad-avatar name="Kari Nordmann"></dugnad-avatar>', 'KN'],
    ['what is behind a press, open', '<dugnad-disclosure summary="More" open>Behind</dugnad-disclosure>', 'More Behind'],
    ['every part of what will be tabs', '<dugnad-tabs><section><h3>When</h3><p>Now</p></section><section><h3>Where</h3><p>Here</p></section></dugnad-tabs>', 'When Now Where Here'],
    ['how many of a list are shown', '<dugnad-load-more shown="20" total="1045"><a href="?page=2">More</a></dugnad-load-more>', 'Show more 20 of 1,045 shown More'],
    ['that that is all', '<dugnad-load-more shown="45" total="45"></dugnad-load-more>', 'That is all.'],
    ['what is on its way', '<dugnad-spinner>Fetching …</dugnad-spinner>', 'Fetching …'],
    ['nothing of what only holds the place of words', '<dugnad-skeleton lines="3"></dugnad-skeleton>', ''],
    ['the words of a link that is a button', '<dugnad-link-button variant="filled"><a href="#a">Sign up</a></dugnad-link-button>', 'Sign up'],
    ['what there is to press, and what it would say', '<dugnad-toggletip label="Why?">Because.</dugnad-toggletip>', 'Why? Because.'],
    ['every link of a menu', '<dugnad-menu label="More"><ul><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ul></dugnad-menu>', 'More A B'],
    ['a picture’s caption', '<dugnad-picture><figure><img src="a.jpg" alt="Hills"><figcaption>Grorud</figcaption></figure></dugnad-picture>', 'Grorud'],
    ['whom one can call, by name and number', '<dugnad-contact-strip name="Kari" phone="12 34 56 78"></dugnad-contact-strip>', 'K Kari Call 12 34 56 78'],
    ['which languages somebody speaks, each by its own name', '<dugnad-contact-strip name="Kari" languages="nb ar"></dugnad-contact-strip>', 'K Kari Norsk bokmål , العربية'],
    ['one alone of what opens one at a time', '<dugnad-accordion><dugnad-disclosure summary="A" open>1</dugnad-disclosure><dugnad-disclosure summary="B">2</dugnad-disclosure></dugnad-accordion>', 'A 1 B 2'],
    ['nothing of a dialog’s calendar, which waits for its days', '<dugnad-date-dialog></dugnad-date-dialog>', 'Choose a date Close'],
  ];
  for (const [what, markup, seen] of cases) it(what, async () => equal(await words(markup), seen));
});

describe('what a screen reader is told before our script comes', () => {
  it('of a bar is what is seen', async () => match(await drawn('<dugnad-progress label="Signatures" value="812" max="1000"></dugnad-progress>'), /<progress aria-labelledby="label" aria-valuetext="812 of 1,000" max="1000" value="812"><\/progress>/));

  it('of a drawing alone is its name, and of one beside words nothing', async () => {
    match(await drawn('<dugnad-icon name="mail" label="Write"></dugnad-icon>'), /<span role="img" aria-label="Write"><svg[^>]*aria-hidden="true">/);
    doesNotMatch(await drawn('<dugnad-icon name="mail"></dugnad-icon>'), /role="img"/);
  });

  it('of a button at work is that it takes no press', async () => match(await drawn('<dugnad-button busy>Send</dugnad-button>'), /<button [^>]*aria-disabled="true">/));

  it('of what opens is that it is shut, or open', async () => {
    match(await drawn('<dugnad-toggletip label="Why?">A</dugnad-toggletip>'), /aria-expanded="false"/);
    match(await drawn('<dugnad-disclosure summary="A" open>B</dugnad-disclosure>'), /<details open>/);
    doesNotMatch(await drawn('<dugnad-disclosure summary="A">B</dugnad-disclosure>'), /<details open/);
  });

  it('of a dialog is nothing, for it is shut whatever the page says', async () => doesNotMatch(await drawn('<dugnad-dialog heading="A" open>B</dugnad-dialog>'), /<dialog[^>]* open/));
});

describe('what a page’s language does before our script comes', () => {
  const said = async (language: string, markup: string): Promise<string> => (await drawn(markup, { language })).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();

  const notice = '<dugnad-notice kind="success"></dugnad-notice>';

  it('is to say our words in it', async () => {
    const others = await Promise.all(['nb', 'da', 'nl', 'de', 'fr', 'uk', 'ar'].map((language) => said(language, notice)));
    equal(await said('en', notice), 'Done');
    for (const words of others) match(words, /^(?!Done$)\p{L}/u);
    match(others.at(-1) ?? '', /[\u0600-\u06ff]/);
  });

  it('is nothing where we have no words in it, but then in English', async () => equal(await said('is', notice), 'Done'));

  it('is to write numbers as it does, with digits that can be read out on the phone', async () => {
    const numbers = await Promise.all(['en', 'nl', 'nb', 'ar'].map((language) => said(language, '<dugnad-progress value="1240"></dugnad-progress>')));
    deepEqual(numbers, ['1,240', '1.240', '1 240', '1,240']);
  });
});

describe('elements in a paragraph of the page, which a block would end', () => {
  const table: readonly [what: string, markup: string][] = [
    ['a field', '<p>Before <dugnad-field label="A" hint="B" error="C"><input></dugnad-field> after</p>'],
    ['a choice', '<p>Before <dugnad-choice hint="B" error="C"><label><input type="checkbox"> A</label></dugnad-choice> after</p>'],
    ['a group of choices', '<p>Before <dugnad-choice-group label="A" hint="B" error="C"><label><input type="radio"> D</label></dugnad-choice-group> after</p>'],
    ['a date field', '<p>Before <dugnad-date-field label="A" hint="B" error="C"><input></dugnad-date-field> after</p>'],
  ];
  for (const [what, markup] of table) {
    it(`are drawn without any: ${what}`, async () => {
      const made = await drawnIntoPage(markup);
      match(made, /^<p>Before[^]*after<\/p>$/);
      equal(made.match(/<p[ >]/g)?.length, 1);
      doesNotMatch(made, /<div/);
      match(made, /C</);
    });
  }

  it('are drawn with blocks where a button, a cell or an object stands between', async () => {
    match(await drawnIntoPage('<table><tbody><tr><td><dugnad-field label="A" hint="B"><input></dugnad-field></td></tr></tbody></table>'), /<p class="dugnad-field-hint"/);
    match(await drawnIntoPage('<p>A <object><dugnad-field label="A" hint="B"><input></dugnad-field></object></p>'), /<p class="dugnad-field-hint"/);
  });
});
