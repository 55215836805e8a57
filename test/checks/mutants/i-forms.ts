import type { Store } from '@dugnad/server';
import type { Mutant } from '../check.ts';
import { tamper } from './tamper.ts';

function confirmsAtOnce(store: Store): void {
  const { readConfirmation } = store;
  store.readConfirmation = async (tokenHash, now) => {
    await store.confirm({ tokenHash }, { manageToken: 'seen', manageTokenHash: tokenHash, now });
    return readConfirmation(tokenHash, now);
  };
}

function showsTheNewest(store: Store): void {
  store.readNotice = async () => JSON.stringify((await store.readRevisions('skatepark'))[0]?.consents);
}

export const forms: readonly Mutant[] = [
  { check: 65, breaks: 'ticks the box for news on the petition’s own page', caught: /on its own page something is ticked beforehand/, change: { drawn: (html) => html.replace('name="consent-news"', '$& checked') } },
  { check: 66, breaks: 'asks for news in the group of the statement', caught: /the statement stands together with other boxes/, change: tamper(`once(root.querySelector('[name=consent-news]'), (box) => root.querySelector('[name=consent-opinion]').closest('fieldset').append(box.closest('label')))`) },
  { check: 67, breaks: 'writes its question about news larger than all else', caught: /louder or lower than the rest/, change: tamper(`once(root.querySelector('[name=consent-news]'), (box) => { box.closest('label').style.fontSize = '1.5em'; })`) },
  { check: 68, breaks: 'does not say whom one can complain to', caught: /does not tell whom to complain to/, change: { drawn: (html) => html.replace(/You can complain to .*?<\/a>\./su, '') } },
  { check: 69, breaks: 'confirms when the link of the mail is looked at', caught: /who only looks at the mail has signed/, change: { store: confirmsAtOnce } },
  { check: 71, breaks: 'mails news without a way out', caught: /the mail “We have met the mayor” leads nowhere/, change: { mailed: (words) => (words.includes('no more news') || words.includes('these mails any more') ? words.replaceAll(/https?:\/\/[^\s"<]+/gu, '') : words) } },
  { check: 72, breaks: 'shows the newest text under the hash of an old one', caught: /the text under the hash of the record is another/, change: { store: showsTheNewest } },
];
