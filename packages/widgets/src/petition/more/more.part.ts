/** What a page fetches when somebody comes near the end of the petition, or has signed: news, the ways to tell others, the codes for paper. */
import '@dugnad/elements/receipt/define';

export { moreTemplate } from './more.template.ts';
export { Sharing } from './sharing.ts';
export { guessEmail } from './guess-email.ts';
