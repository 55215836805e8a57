import { expect, waitUntil } from '@open-wc/testing';
import { languageReady, setLanguage } from '@dugnad/elements/language';
import { PetitionPage } from './petition.page.ts';
import { samplePetition } from './sample-petition.page.ts';

describe('the way to see, change and withdraw the own signature', () => {
  const open = async (lang: string, manageUrl?: string): Promise<PetitionPage> => {
    await setLanguage(lang);
    await languageReady();
    const page = await PetitionPage.open({ lang });
    const { confirm: ask } = page.source;
    page.source.confirm = async (...what) => ({ ...(await ask(...what)), ...(manageUrl !== undefined && { manageUrl }) });
    page.fill();
    page.form?.requestSubmit();
    await page.shows('sent');
    page.enter('code', page.source.mails.at(-1)?.code ?? '');
    page.root.querySelector<HTMLFormElement>('#code-form')?.requestSubmit();
    await waitUntil(() => page.root.querySelector('#code-form') === null, 'it is not confirmed');
    return page;
  };
  const ways = (page: PetitionPage): string[] => [...page.root.querySelectorAll<HTMLAnchorElement>('[part="sent"] a[rel="noreferrer"]')].map(({ href }) => href);

  afterEach(async () => {
    await setLanguage('en');
    await languageReady();
  });

  const there = 'https://host.example/embed/petition/park/signature/s3cret';
  for (const [lang, manageUrl, href] of [
    ['en', there, `${there}?lang=en-GB`],
    ['nb', there, `${there}?lang=nb`],
    ['ar', `${there}?from=widget`, `${there}?from=widget&lang=ar`],
    ['nl-x-formal', `${there}?a=1&b=2`, `${there}?a=1&b=2&lang=nl-x-formal`],
  ] as const) {
    it(`opens ${manageUrl.slice(there.length) || 'as it is'} in the language that was chosen: ${lang}`, async () => {
      expect(ways(await open(lang, manageUrl)).join(' ')).to.equal(`${href} ${href}`);
    });
  }

  it('opens in another language as soon as that is chosen', async () => {
    const page = await open('en', there);
    await setLanguage('de');
    await languageReady();
    await waitUntil(() => ways(page).every((href) => href === `${there}?lang=de`), `it leads to ${ways(page).join()}`);
  });

  it('is not shown where there is none', async () => {
    expect(ways(await open('en', ''))).to.deep.equal([samplePetition.url]);
  });
});
