import type { ConsentAnswers, ConsentHow, ConsentPort } from '@dugnad/client/ports';
import { formattable } from '@dugnad/elements/language';
import { announceNear } from '@dugnad/elements/status-region';
import { adoptSheet } from '../adopt-sheet.ts';
import { version } from '../../version.ts';
import { chooseVoice } from '../other-language.part.ts';
import type { Voice } from '../voice.ts';
import { styles } from './choices.styles.ts';
import { drawChoices, tickBoxes, type Choices } from './choices.template.ts';
import { describeChoices, type ChoicesWords } from './describe-choices.ts';
import { answerAll, answersOf, isOn, setDraft, startDraft, type Draft } from './draft.ts';
import { showReceipt } from './show-receipt.ts';

export interface ChoicesOptions {
  readonly port: ConsentPort;
  /** BCP 47, the visitor's first; those of the place unless told. */
  readonly languages?: readonly string[] | undefined;
  /** Where it stands until it is closed. */
  readonly host: ShadowRoot | HTMLElement;
  /** The way to take everything back stands first, where something was allowed. */
  readonly withdraw?: boolean;
}

type End = Parameters<Choices['end']>[0];

const name = 'data-choices';

/** A shadow tree of its own: no style of the host's or of the page's reaches the buttons. */
function makeRoot(host: Node, { language, dir }: Voice): ShadowRoot {
  const home = document.createElement('div');
  home.toggleAttribute(name);
  home.lang = language;
  home.dir = dir;
  home.setAttribute('exportparts', 'dialog, choice');
  const root = home.attachShadow({ mode: 'open' });
  adoptSheet(root, styles);
  host.appendChild(home);
  return root;
}

/** How it ended, and what was answered then. */
interface Ended {
  readonly how: ConsentHow;
  readonly answers: ConsentAnswers | undefined;
}

const COMPONENT = `dugnad-consent ${version}`;

/** What a press answers. */
function answersFor(control: End, config: ConsentPort['config'], draft: Draft): ConsentAnswers | undefined {
  if (control === 'close') return undefined;
  return control === 'save' ? answersOf(config, draft) : answerAll(config, control === 'accept');
}

/** Resolves with the press that ends it. */
function show(root: ShadowRoot, { port, withdraw = false }: ChoicesOptions, words: ChoicesWords, voice: Voice): Promise<Ended> {
  const { config } = port;
  let draft = startDraft(config, port.answers);
  let control: End = 'close';
  const isGranted = Object.keys(answerAll(config, true)).some((id) => port.granted(id));
  const how = (): ConsentHow => ({ layer: 'choices', component: COMPONENT, control, language: voice.language, shown: dialog });
  const choices: Choices = {
    words,
    withdraw: withdraw && isGranted,
    receipt: port.receipt && (() => void showReceipt(port, { root, voice, words, how: how(), withdraw: isGranted ? () => choices.end('withdraw') : undefined })),
    isOn: (id) => isOn(config, draft, id),
    set(id, value) {
      draft = setDraft(config, draft, id, value);
      tickBoxes(dialog, choices);
    },
    end(by) {
      control = by;
      dialog.close();
    },
  };
  const dialog = drawChoices(choices);
  root.append(dialog);
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  return new Promise((resolve) => dialog.addEventListener('close', () => resolve({ how: how(), answers: answersFor(control, config, draft) })));
}

/**
 * Shows, purpose by purpose and service by service, what a site asks consent for, as a modal dialog above the page. Nothing changes
 * until something is chosen in it: Escape and *Close without saving* leave all as it was.
 *
 * @returns resolves when it is closed; focus is back where it was
 */
export async function openChoices(options: ChoicesOptions): Promise<void> {
  const { port, host, languages } = options;
  const texts = port.config.purposes.map(({ text }) => text);
  const voice = await chooseVoice(texts, host instanceof ShadowRoot ? host.host : host, languages);
  const words = voice.say(() => describeChoices(port, { language: voice.language, formats: formattable(voice.language) ?? 'en-GB' }));
  // Pressed twice before it had come.
  if (host.querySelector(`[${name}]`)) return;
  const root = makeRoot(host, voice);
  const { answers, how } = await show(root, options, words, voice);
  if (answers) {
    const granted = (): boolean => Object.keys(answers).some((id) => port.granted(id));
    const had = granted();
    port.choose(answers, how);
    announceNear(root.host, had && !granted() ? words.withdrawn : words.saved);
  }
  root.host.remove();
}
