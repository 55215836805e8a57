import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@dugnad/elements/button/define';
import '@dugnad/elements/choice/define';
import '@dugnad/elements/choice-group/define';
import '@dugnad/elements/field/define';

import { startConsentForm } from './consent-form.ts';
import { openFormPage, type FormPageObject } from './consent-form.page.ts';

describe('the form that writes a consent configuration', () => {
  let page: FormPageObject;
  beforeEach(async () => {
    page = await openFormPage();
    await startConsentForm(new Date('2026-11-29T12:00:00Z'));
  });
  afterEach(() => page.close());

  it('begins with this month as its version, and says what is missing', () => {
    expect(page.control('noticeVersion').value).to.equal('2026-11');
    expect(page.wrong()).to.deep.equal(['controller.name is missing: write the name of who answers for the site, like "Grønlia grendehus".']);
    expect(page.errors()).to.deep.equal([]);
  });

  it('writes the configuration and the lines of what is ticked', () => {
    page.write('name', 'Grønlia');
    page.tick('language', 'en');
    page.tick('preset', 'youtube');
    page.write('[data-key=address]', 'https://youtu.be/dQw4w9WgXcQ');
    page.write('[data-key=label]', 'June');
    expect(page.state()).to.equal('The configuration is complete.');
    expect(page.config()).to.deep.include({ controller: { name: 'Grønlia' }, noticeVersion: '2026-11' });
    expect(page.config()['purposes']).to.deep.equal([{ id: 'video', kind: 'external', text: { en: 'Showing films from others' } }]);
    expect(page.held()).to.deep.equal(['<dugnad-external service="youtube" src="https://youtu.be/dQw4w9WgXcQ" label="June">\n  <a href="https://youtu.be/dQw4w9WgXcQ">June</a>\n</dugnad-external>']);
    expect(page.value('policy')).to.contain('frame-src https://www.youtube-nocookie.com');
    page.tick('preset', 'youtube');
    expect([page.config()['purposes'], page.held()]).to.deep.equal([[], []]);
  });

  it('takes the place of a site’s own statistics from their address', () => {
    page.tick('preset', 'matomo');
    page.write('[data-key=address]', 'https://stats.gronlia.example/matomo/');
    expect(page.control('[data-key=origins]').value).to.equal('https://stats.gronlia.example');
  });

  it('says at the field what is wrong with it, once it was filled in', async () => {
    page.write('name', 'Grønlia');
    page.write('months', '24');
    await waitUntil(() => page.errors().length === 1);
    expect(page.errors()).to.deep.equal(['months: This is 24, which is more than 12. Write how many months a choice is remembered, a whole number from 1 to 12.']);
    page.write('months', '6');
    expect(page.errors()).to.deep.equal([]);
  });

  it('leads from each line of what is wrong to its field, and opens what it is in (WCAG 3.3.1)', () => {
    page.write('name', 'Grønlia');
    page.pressButton('add-service');
    expect(document.activeElement).to.equal(page.control('[data-key=way]'));
    const line = page.links().find(({ textContent }) => textContent.startsWith('services[0].receiver'));
    line?.click();
    expect(document.activeElement).to.equal(page.control('[data-key=receiver]'));
    expect(page.control('[data-key=receiver]').closest('details')?.open).to.equal(true);
  });

  it('reads a configuration that is pasted, says what is wrong in it, and goes on from there', () => {
    page.write('pasted', '<script type="application/json">{"controller": "Grønlia", "noticeVersion": "2027-01", "purposes": [{"id": "film", "kind": "external", "text": {"zh": "电影"}}], "services": [{"id": "peertube", "purpose": "filme", "receiver": "Framasoft", "country": "fr", "duration": "session", "origins": []}]}</script>');
    page.pressButton('read-pasted');
    expect(page.control('name').value).to.equal('Grønlia');
    expect(page.read()).to.match(/controller is "Grønlia": write an object/);
    expect(page.errors()).to.deep.equal(['services[0].purpose: : no purpose has that id. Did you mean "film"?', 'services[0].country: This is "fr", which is not a country in two capital letters, like NO. Did you mean "FR"?'].map((sentence) => sentence.replace(': : ', ': This is "filme": ')));
    page.write('[data-key=purpose]', 'film');
    page.write('[data-key=country]', 'FR');
    expect(page.state()).to.equal('The configuration is complete.');
    expect(page.config()['purposes']).to.deep.equal([{ id: 'film', kind: 'external', text: { zh: '电影' } }]);
  });

  it('says at the field that what is pasted cannot be read, and leaves the form as it was', () => {
    page.write('name', 'Grønlia');
    page.write('pasted', '{"months": }');
    page.pressButton('read-pasted');
    expect(page.error('pasted')).to.match(/It is not JSON/);
    expect(page.control('name').value).to.equal('Grønlia');
  });

  it('keeps services with a purpose whose id is changed', () => {
    page.write('name', 'Grønlia');
    page.tick('language', 'en');
    page.tick('preset', 'youtube');
    page.write('#purposes [data-key=id]', 'films');
    expect(page.config()['services']).to.have.nested.property('[0].purpose', 'films');
  });

  it('brings back the focus when a part is taken out (WCAG 2.4.3)', async () => {
    page.pressButton('add-purpose');
    await waitUntil(() => page.element('#purposes .remove').shadowRoot?.querySelector('button'));
    page.element<HTMLElement>('#purposes .remove').click();
    expect(page.element('#purposes').childElementCount).to.equal(0);
    expect(document.activeElement).to.equal(page.element('#purposes'));
  });

  it('shows the question of the configuration, and says so where there is none yet', () => {
    page.pressButton('preview');
    expect(page.element('#preview-said').textContent).to.match(/once nothing is to be mended/);
  });

  it('has nothing to paste while something is to be mended, and says so', async () => {
    page.write('name', 'Grønlia');
    expect(page.value('head')).to.contain('consent-head.js');
    page.write('months', '24');
    expect([page.value('head'), page.value('policy')]).to.deep.equal(['', '']);
    page.element<HTMLElement>('[data-copy] .copy').click();
    await waitUntil(() => page.element('#said').textContent !== '');
    expect(page.element('#said').textContent).to.equal('The lines come once nothing is to be mended.');
  });

  it('does not send its form', () => {
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    page.element('form').dispatchEvent(sent);
    expect(sent.defaultPrevented).to.equal(true);
  });

  it('is filled in by keys alone (WCAG 2.1.1)', async () => {
    page.tick('language', 'nb');
    page.control('name').focus();
    await sendKeys({ type: 'Oslo' });
    page.element<HTMLElement>('input[value=youtube]').focus();
    await sendKeys({ press: 'Space' });
    expect(page.config()['services']).to.have.length(1);
  });

  it('has nothing for axe to find', async () => {
    page.write('name', 'Grønlia');
    for (const value of ['en', 'ar']) page.tick('language', value);
    for (const value of ['youtube', 'matomo']) page.tick('preset', value);
    await waitUntil(() => document.querySelector('#held label'));
    await expect(page.element('main')).to.be.accessible();
  });
});
