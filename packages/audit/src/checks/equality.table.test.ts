import { judgeEquality } from './equality.ts';
import { control, controls, honest, looks, pair, proveCases, withBanner, withRefused, without, type Case } from './some-facts.suite.ts';

const [refuse = control('refuse', 'Refuse all'), accept = control('accept', 'Accept all'), choose = control('choose', 'Choose')] = controls;
const size = (width: number, height: number): ReturnType<typeof looks> => looks({}, { rect: { x: 0, y: 0, width, height } });
const one = (accepting: ReturnType<typeof looks>, refusing = looks(), state = 'as shown'): ReturnType<typeof withBanner> => withBanner({ looks: [pair(state, accepting, refusing)] });
const place = (x: number, y: number): ReturnType<typeof withBanner> => withBanner({ controls: [{ ...refuse, rect: { x, y, width: 140, height: 44 } }, { ...accept, rect: { x: 150, y: 700, width: 140, height: 44 } }, choose] });
const alone = withBanner({ controls: [accept, choose], looks: [] });

const cases: readonly Case[] = [
  ['refusing is there', honest, 10, 'pass', /“Refuse all” stands on the first layer/],
  ['refusing is out of sight on a small screen', withBanner({ narrow: { covers: 0.3, wide: false, refuseInSight: false, acceptInSight: true } }), 10, 'violation', /where the way to accept is in sight/],
  ['both are out of sight', withBanner({ narrow: { covers: 0.3, wide: false, refuseInSight: false, acceptInSight: false } }), 10, 'violation', /320 × 568\.$/],
  ['refusing is not there', alone, 10, 'violation', /offers “Accept all”, “Choose”, and nothing that refuses/],
  ['a word that nobody knows may be the one', withBanner({ controls: [accept, control('unknown', 'Nope')], looks: [] }), 10, 'not-seen', /Not known: “Nope”/],
  ['only refusing is there', withBanner({ controls: [refuse], looks: [] }), 10, 'pass'],
  ['without a banner nothing is said', without('banner'), 10, undefined],
  ['both are buttons', honest, 11, 'pass'],
  ['one is a link', withBanner({ controls: [{ ...refuse, tag: 'a', role: 'link' }, accept] }), 11, 'violation', /refusing a a \(link\)/],
  ['one has the role, and not the element', withBanner({ controls: [{ ...refuse, tag: 'div' }, accept] }), 11, 'violation', /a div \(button\)/],
  ['there are not two', alone, 11, 'not-applicable'],
  ['one is larger', one(size(140, 60)), 12, 'violation', /accepting is 140 × 60 and refusing 140 × 44/],
  ['a pixel of rounding', one(size(140, 45)), 12, 'pass'],
  ['one is as wide as its longer words need', one(size(190, 44)), 12, 'pass'],
  ['one is much wider', one(size(320, 44)), 12, 'violation'],
  ['letters are larger', one(looks({ 'font-size': '20px' })), 12, 'violation', /font-size is 20px to accept and 16px to refuse/],
  ['one is underlined', one(looks(), looks({ 'text-decoration-line': 'underline' })), 12, 'violation', /text-decoration-line/],
  ['one is half there', one(looks(), looks({ opacity: '0.5' })), 12, 'violation', /opacity/],
  ['there are not two', alone, 12, 'not-applicable'],
  ['colours differ', one(looks({ 'background-color': 'rgb(0, 90, 50)' })), 13, 'violation', /as shown: background-color is rgb\(0, 90, 50\)/],
  ['colours differ only when pointed at', one(looks({ color: 'rgb(1, 1, 1)' }), looks(), 'pointed at'), 13, 'violation', /pointed at: color/],
  ['a frame that is not drawn has no colour', one(looks({ 'border-top-style': 'none', 'border-top-color': 'rgb(1, 2, 3)' }), looks({ 'border-top-style': 'none' })), 13, 'pass'],
  ['the mark of the focus differs', one(looks({ 'outline-style': 'auto' }), looks(), 'with the focus'), 13, 'violation', /outline-style/],
  ['it is looked at only where the focus is', one(looks({ 'outline-style': 'auto' })), 13, 'pass'],
  ['a gradient on one', one(looks({ 'background-image': 'linear-gradient(red, blue)' })), 13, 'violation', /background-image/],
  ['words are pale', one(looks({ color: 'rgb(170, 170, 170)' })), 14, 'violation', /2\.3 to 1 to accept/],
  ['words are dark', honest, 14, 'pass', /18\.9 to 1/],
  ['words stand on a picture', one(looks({}, { picture: true })), 14, 'not-seen'],
  ['a colour cannot be read', one(looks({ color: 'lab(1 2 3)' })), 14, 'not-seen'],
  ['side by side', honest, 15, 'pass', /one row/],
  ['one above the other', place(150, 640), 15, 'pass', /one column/],
  ['far away in the row', place(900, 700), 15, 'violation', /610 pixels across/],
  ['askew', place(900, 100), 15, 'violation'],
  ['far down the column', place(150, 100), 15, 'violation', /556 down/],
  ['the focus is on neither', honest, 16, 'pass'],
  ['the focus is on accepting', withBanner({ focus: { inside: true, control: accept.id, name: 'Accept all', nothing: false }, controls: [{ ...refuse, id: 99 }, accept] }), 16, 'violation', /“Accept all” has the focus/],
  ['the focus is on choosing', withBanner({ focus: { inside: true, control: choose.id, name: 'Choose', nothing: false } }), 16, 'pass'],
  ['one press each', honest, 18, 'pass'],
  ['refusing leaves the banner', withRefused({ bannerGone: false }), 18, 'violation', /still there/],
  ['neither closes it', { ...honest, refused: { ...honest.refused, bannerGone: false }, accepted: { ...honest.accepted, bannerGone: false } }, 18, 'not-seen'],
  ['refusing is not there', alone, 18, 'violation'],
  ['refusing may be there under another word', withBanner({ controls: [accept, control('unknown', 'Nope')], looks: [] }), 18, 'not-seen'],
  ['they could not be tried', without('refused'), 18, 'not-seen'],
];

proveCases(judgeEquality, cases);
