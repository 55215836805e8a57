/** The checks that can be made on anybody's site, with the words of the report. Numbers are those of the list of 72 in `docs/audit.md`; 0 is a finding beside it. */
import type { SourceKey } from './sources.ts';

export type Group = 'Before any choice' | 'The first layer' | 'The second layer' | 'After the choice' | 'Taking it back' | 'Accessibility';

export interface Check {
  readonly group: Group;
  readonly title: string;
  readonly why: string;
  readonly cure: string;
  readonly sources: readonly SourceKey[];
}

const check = (group: Group, title: string, words: readonly [why: string, cure: string], ...sources: SourceKey[]): Check => ({ group, title, why: words[0], cure: words[1], sources });

const A = 'Before any choice', B = 'The first layer', C = 'The second layer', D = 'After the choice', E = 'Taking it back', G = 'Accessibility';

export const catalogue = {
  0: check(A, 'The banner is shown to every browser', ['Authorities look at sites with programs. A banner that hides from them hides from the law, and from everybody who tests a site.', 'Turn off the setting that hides the banner from bots (in vanilla-cookieconsent: hideFromBots).'], 'GDPR', 'practice'),
  1: check(A, 'Nothing is stored before the choice', ['Anything that is stored on a device, or read from it, needs consent first, unless the visitor asked for what needs it.', 'Hold back the script that stores it until the visitor has agreed. What is strictly necessary may stay: say so in your privacy notice.'], 'ePD', 'E2/23'),
  2: check(A, 'No one else is told of the visit before the choice', ['Every request tells its receiver the address of the visitor and, as a rule, the page.', 'Put files of your own on your own server. Hold back everything else until the visitor has agreed.'], 'ePD', 'NO'),
  5: check(A, 'Scrolling, clicking beside and pressing Escape are not consent', ['Consent is a clear act. Going on reading is none.', 'Let nothing but the buttons decide, and go on asking until one was pressed.'], 'E5/20', 'P49'),
  6: check(A, 'The page can be used while it asks', ['Whoever cannot read on without answering does not answer freely.', 'Take away the cover over the page, and what stops it from scrolling.'], 'E5/20'),
  7: check(A, 'The banner leaves room for the page', ['A banner over the whole page presses for an answer.', 'Make it at most half as high as a telephone\'s window, with its own scrolling if it needs more.'], 'E3/22', 'WCAG'),
  10: check(B, 'Refusing is on the first layer, in sight', ['Refusing must be as easy as accepting; most authorities find an infringement where it is not on the first layer.', 'Put a button that refuses all beside the one that accepts all.'], 'CBT', 'CNIL', 'APDbe', 'APnl'),
  11: check(B, 'Refusing and accepting are the same sort of control', ['A link beside a button looks like less of an answer.', 'Make both buttons.'], 'CBT'),
  12: check(B, 'Refusing and accepting have the same size and letters', ['What is larger is pressed more often.', 'Give both the same style, without exception.'], 'CBT', 'APDbe'),
  13: check(B, 'Refusing and accepting have the same colours in every state', ['A colour that stands out steers the answer.', 'Give both the same colours, also when pointed at, focused, in the dark and in forced colours.'], 'CBT', 'APDbe'),
  14: check(B, 'Both answers can be read', ['Words that are too pale to read are no offer.', 'Use colours with a contrast of at least 4.5 to 1.'], 'CBT', 'WCAG'),
  15: check(B, 'The two answers stand side by side', ['What stands elsewhere is overlooked.', 'Put both in one row or one column.'], 'E3/22'),
  16: check(B, 'Neither answer has the focus on arrival', ['Whoever presses Enter or the space bar would answer without meaning to.', 'Leave the focus where it is when the banner comes.'], 'E3/22'),
  18: check(B, 'Refusing takes as many presses as accepting', ['Every further step makes people give up.', 'Let one press refuse all and close the banner.'], 'CNIL', 'APnl'),
  19: check(B, 'The words say what happens, and do not steer', ['"OK" does not say to what. Words that praise or shame steer the answer.', 'Write "Accept all" and "Refuse all", and say plainly what for.'], 'APnl', 'E3/22'),
  20: check(B, 'It says what for, and that it can be taken back', ['Consent that is not informed does not hold.', 'Name every purpose, and say that and where the answer can be changed.'], 'GDPR', 'APnl', 'DTdk'),
  21: check(B, 'It speaks of those who receive something', ['Visitors must be able to know who learns of them.', 'Say how many receivers there are, and name them one press away.'], 'DTdk', 'CNIL', 'P49'),
  22: check(B, 'One can choose by purpose', ['An answer to everything at once is not specific.', 'Offer a button that opens the purposes, each off.'], 'P49', 'CBT'),
  23: check(C, 'Nothing is ticked beforehand', ['What was ticked by somebody else is nobody\'s consent.', 'Let every optional purpose be off until the visitor turns it on.'], 'P49', 'CBT'),
  24: check(B, 'Closing is not consent', ['A cross says "away", not "yes".', 'Let the cross refuse, or take it away.'], 'CNIL', 'CBT'),
  25: check(B, 'It does not fall back on legitimate interest', ['For storing and reading on a device there is no legitimate interest: only consent or necessity.', 'Take these switches and sentences away.'], 'CBT', 'APnl'),
  27: check(B, 'It speaks the language of the page', ['Who does not understand the question cannot agree.', 'Give the banner in every language of the site.'], 'E3/22', 'GDPR'),
  28: check(B, 'The first layer is short', ['Long texts are not read. The bound is sixty words beside the buttons.', 'Say who asks, for what, and that it can be taken back; leave the rest to the second layer.'], 'GDPR', 'practice'),
  30: check(B, 'Nothing moves for those who asked for calm', ['Movement makes some people ill.', 'Turn it off where prefers-reduced-motion says so.'], 'WCAG'),
  35: check(C, 'Leaving the choices changes nothing', ['Who leaves without saving has not answered.', 'Store only when "save" or an answer was pressed.'], 'E3/22'),
  36: check(C, 'Refusing is never more than two presses away', ['A maze of layers is a way to wear people out.', 'Put an answer that refuses all on every layer.'], 'E3/22'),
  37: check(D, 'After refusing, nobody is told and nothing else is stored', ['A refusal that changes nothing is none.', 'See what still runs, and hold it back until somebody agrees.'], 'ePD'),
  40: check(D, 'A refusal is remembered as long as an acceptance', ['Asking again those who refused, and not those who agreed, wears them out.', 'Give both answers the same life, such as six months.'], 'CNIL'),
  41: check(D, 'The answer ends after half a year or so', ['Authorities recommend six months; after twelve an answer is stale.', 'Give the stored answer an end after six months.'], 'CNIL', 'E5/20'),
  43: check(D, 'The stored answer tells nobody apart', ['An identifier in the answer follows even those who refused.', 'Store the answer alone: equal answers, equal values, under 512 bytes.'], 'E2/23', 'GDPR'),
  44: check(D, 'The cookie with the answer is closed to others', ['A cookie without these attributes travels further than it needs to.', 'Set SameSite=Lax, Path=/, and Secure where the site is encrypted.'], 'GDPR'),
  45: check(E, 'There is always a way back to the choice', ['Taking consent back must be as easy as giving it.', 'Put a link such as "Privacy choices" on every page, for instance in the footer.'], 'GDPR', 'CBT', 'APnl'),
  49: check(E, 'Other open tabs obey at once', ['A page that is still open elsewhere goes on with what was refused, or asks anew.', 'Tell other tabs, by BroadcastChannel or the storage event.'], 'GDPR', 'practice'),
  51: check(E, 'Global Privacy Control is heard', ['Some browsers say for their owner that data must not be shared or sold.', 'Take the signal for a refusal of sharing and advertising, and say that you do.'], 'GDPR', 'practice'),
  56: check(G, 'The banner has a role and a name, and is what it says', ['Who hears a page instead of seeing it must learn that it asks something.', 'Make it a region or a dialog with a name; say aria-modal only where it is modal.'], 'WCAG'),
  57: check(G, 'The banner is near, and does not take the focus', ['Who uses a keyboard must get there fast, and must not be moved there unasked.', 'Put it first in the page, and leave the focus alone.'], 'WCAG'),
  58: check(G, 'Buttons can be hit, and nothing is cut off on a small screen', ['Small targets are missed by those whose hands tremble.', 'Make them at least 24 by 24 pixels, better 44, and let the banner wrap at 320 pixels.'], 'WCAG'),
} as const satisfies Readonly<Record<number, Check>>;

export type CheckNumber = keyof typeof catalogue;
