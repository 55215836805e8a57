import { nextFrame } from '@open-wc/testing';

const kept: [rule: CSSMediaRule, media: string][] = [];

function turn(rule: CSSRule): void {
  if (!('cssRules' in rule)) return;
  if (rule instanceof CSSMediaRule && /^(print|screen)$/.test(rule.media.mediaText)) {
    kept.push([rule, rule.media.mediaText]);
    rule.media.mediaText = rule.media.mediaText === 'print' ? 'all' : 'not all';
  }
  for (const inner of (rule as CSSGroupingRule).cssRules) turn(inner);
}

function* treesIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* treesIn(shadowRoot);
}

/** What is asked while the screen is paper: no engine but one can pretend to print, so the sheets of ours are told to. */
export async function onPaper(ask: () => void): Promise<void> {
  const sheets = new Set([...treesIn(document)].flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets]));
  for (const { cssRules } of sheets) for (const rule of cssRules) turn(rule);
  try {
    // What was laid out aside is laid out again in the next frame.
    await nextFrame();
    ask();
  } finally {
    for (const [rule, media] of kept.splice(0)) rule.media.mediaText = media;
  }
}
