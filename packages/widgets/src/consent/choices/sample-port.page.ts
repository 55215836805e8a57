import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentAnswers, ConsentPort } from '@dugnad/client/ports';

/** A community house: a login that needs no consent, statistics of its own, and videos of two others. */
export const sampleConfig: ConsentConfig = {
  controller: { name: 'Grønlia grendehus' },
  noticeVersion: '2026-11',
  purposes: [
    { id: 'login', text: { en: 'Staying signed in', nb: 'Å forbli logget inn', ar: 'البقاء مسجلاً' }, necessary: 'asked-for' },
    { id: 'statistics', text: { en: 'Counting visits', nb: 'Å telle besøk', ar: 'عد الزيارات' }, hint: { en: 'We see which pages are read.', nb: 'Vi ser hvilke sider som leses.', ar: 'نرى الصفحات المقروءة.' }, kind: 'statistics' },
    { id: 'video', text: { en: 'Videos', nb: 'Videoer', ar: 'فيديو' }, kind: 'external' },
  ],
  services: [
    { id: 'members', purpose: 'login', receiver: 'Grønlia grendehus', country: 'NO', duration: 'session', origins: [], cookies: ['member'] },
    { id: 'matomo', purpose: 'statistics', receiver: 'Grønlia grendehus', name: 'Matomo', country: 'NO', duration: 'P13M', origins: [], cookies: ['_pk_id*'], storage: ['local:pk:seen'] },
    { id: 'youtube', purpose: 'video', receiver: 'Google Ireland Ltd', name: 'YouTube', country: 'IE', duration: 'P6M', origins: [], privacy: 'https://policies.example/privacy' },
    { id: 'vimeo', purpose: 'video', receiver: 'Vimeo Inc.', country: 'US', duration: 'P1Y6M', origins: [] },
  ],
};

/** What a site has answered so far, and what is chosen from then on. */
export class SamplePort implements ConsentPort {
  readonly asks: readonly string[] = [];
  readonly changes = [];
  readonly chosen: ConsentAnswers[] = [];
  readonly config: ConsentConfig;
  readonly signal: boolean;
  answers: ConsentAnswers;

  constructor(answers: ConsentAnswers = {}, { config = sampleConfig, signal = false }: { config?: ConsentConfig; signal?: boolean } = {}) {
    this.answers = answers;
    this.config = config;
    this.signal = signal;
  }

  granted(id: string): boolean {
    const { purposes, services } = this.config;
    const purpose = services.find((service) => service.id === id)?.purpose ?? id;
    return purposes.some((one) => one.id === purpose && one.necessary) || (this.answers[id] ?? this.answers[purpose] ?? false);
  }

  choose(answers: ConsentAnswers): void {
    this.chosen.push(answers);
    this.answers = { ...this.answers, ...answers };
  }
}
