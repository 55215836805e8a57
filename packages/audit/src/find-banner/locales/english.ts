import type { WordsOfLanguage } from '../words.ts';

export const english: readonly WordsOfLanguage[] = [
  {
    language: 'en',
    topic: ['cookies?\\b', 'consent', 'privacy', 'tracking', 'personal data'],
    accept: ['((yes|ok),? )?(i |we )?(accept|allow|agree|consent|enable)( to)?( all| them all| everything)?( the| optional| additional| analytics| these)?( cookies| services)?', 'accept (and|&) (continue|close)', 'agree (and|&) (continue|close|proceed)', 'yes'],
    vague: ['ok(ay)?', 'got it!?', 'continue', 'i understand', 'understood', 'fine', 'that s (ok|fine)', 'sounds good', 'sure', 'let s go', 'dismiss'],
    refuse: ['(no,? )?(i |we )?(reject|refuse|decline|deny|disagree|disallow|do not accept|don t accept)( to)?( all| them all| everything)?( the| optional| additional| analytics| these)?( cookies| services)?', 'continue without (accepting|agreeing|consent)', '(use |accept |allow )?(only )?(the )?(strictly )?(necessary|essential|required)( cookies)?( only)?', 'no,? thanks', 'no'],
    choose: ['(i )?(choose|customi[sz]e|personali[sz]e|configure|manage|settings|preferences|options|let me choose|more options|select)( my| your| the| cookie| cookies| privacy| individual)*( settings| preferences| options| choices| cookies| services| privacy)?', 'cookie (settings|preferences)', 'show (details|purposes)', 'learn more and customi[sz]e'],
    save: ['(save|confirm|submit|apply)( my| the| your| current| selected)*( and (close|exit))?( settings| preferences| choices?| selection| selected)?', '(accept|allow)( my| the| your| current)* (choices?|selection|selected)'],
    close: ['close( without (saving|accepting))?( this| the)?( banner| dialog| window| notice)?', '[x×✕✖✗⨯╳]'],
    withdraw: ['(manage |change |edit |review |your |my |update |open )*(cookie|cookies|privacy|consent|tracking)s?( and (cookie|privacy))?( settings?| preferences?| choices?| options?| consent| management| manager)', '(withdraw|revoke|change|manage)( my| your| all)* (consents?|cookies)'],
    purposes: ['statistic', 'analytic', 'marketing', 'advertis', '\\bads?\\b', 'video', '\\bmaps?\\b', 'social media', 'personali[sz]', 'measure', 'embedded', 'functional'],
    takeBack: ['withdraw', 'revoke', 'change (your|my) (mind|choice|settings|preferences)', 'at any time', 'take (it|this) back'],
    receivers: ['partners', 'third part(y|ies)', 'providers', 'vendors', 'receivers?', 'recipients?', 'goes to', 'shared with', 'services'],
    interest: ['legitimate interests?'],
    steering: ['best (possible )?experience', 'better experience', 'optimal', 'improve your experience', 'enhance', 'we (value|respect|care about) your privacy', 'delicious', 'tasty', 'yummy', 'by continuing', 'miss out', 'hurry'],
    signal: ['global privacy control', '\\bgpc\\b', 'your browser (says|sends|signals)', 'browser s? ?(privacy )?signal', 'privacy signal'],
  },
];
