import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentAnswers, ConsentChange, ConsentPort } from '@dugnad/client/ports';

const service = { country: 'NO', duration: 'P6M', origins: [] };

/** What the association's house asks. */
export const sampleConfig: ConsentConfig = {
  controller: { name: 'Grønlia grendehus', privacy: '/personvern' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'login', text: 'Staying signed in', necessary: 'asked-for' },
    { id: 'statistics', text: { en: 'Counting visits', nb: 'Telle besøk', ar: 'عدّ الزيارات' }, kind: 'statistics' },
    { id: 'video', text: { en: 'Videos', nb: 'Videoer', ar: 'مقاطع فيديو' }, kind: 'external' },
    { id: 'map', text: { en: 'Maps', nb: 'Kart', ar: 'خرائط' }, kind: 'external' },
  ],
  services: [
    { ...service, id: 'matomo', purpose: 'statistics', receiver: 'Grønlia grendehus' },
    { ...service, id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd' },
    { ...service, id: 'maps', purpose: 'map', receiver: 'Google Ireland Ltd' },
    { ...service, id: 'session', purpose: 'login', receiver: 'Somebody else' },
  ],
};

/** Every purpose with these texts, in their order. */
export function withTexts(...texts: ConsentConfig['purposes'][number]['text'][]): ConsentConfig {
  return { ...sampleConfig, purposes: texts.map((text, index) => ({ id: `purpose-${index}`, text })), services: [] };
}

/** Remembers answers as the real one does, and tells the page. */
export class SamplePort implements ConsentPort {
  answers: ConsentAnswers = {};
  readonly config: ConsentConfig;
  changes: readonly ConsentChange[];
  readonly signal: boolean;
  /** What was pressed, one for each time. */
  readonly chosen: ConsentAnswers[] = [];

  constructor({ config = sampleConfig, changes = [], signal = false }: Partial<Pick<ConsentPort, 'config' | 'changes' | 'signal'>> = {}) {
    this.config = config;
    this.changes = changes;
    this.signal = signal;
  }

  get asks(): readonly string[] {
    return this.config.purposes.filter(({ id, necessary }) => !necessary && !(id in this.answers)).map(({ id }) => id);
  }

  granted(id: string): boolean {
    return this.answers[id] ?? false;
  }

  choose(answers: ConsentAnswers): void {
    this.chosen.push(answers);
    this.answers = { ...this.answers, ...answers };
    document.dispatchEvent(Object.assign(new Event('dugnad-consent-change'), { granted: [] }));
  }
}
