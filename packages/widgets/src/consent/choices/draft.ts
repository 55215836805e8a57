import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentAnswers } from '@dugnad/client/ports';

/**
 * What somebody has set and not saved yet: a yes or no by the id of a purpose, and by that of a service which was set by itself. A
 * service that was not follows its purpose.
 */
export type Draft = ConsentAnswers;

type Asked = Pick<ConsentConfig, 'purposes' | 'services'>;

/** The ids that have a control: purposes that need consent, and their services. */
export function controlsOf({ purposes, services }: Asked): { purposes: string[]; services: Asked['services'] } {
  const asked = purposes.filter(({ necessary }) => !necessary).map(({ id }) => id);
  return { purposes: asked, services: services.filter(({ purpose }) => asked.includes(purpose)) };
}

/** As it was answered before; all off for somebody new. What is not asked any more is forgotten. */
export function startDraft(asked: Asked, answers: ConsentAnswers): Draft {
  const { purposes, services } = controlsOf(asked);
  const known = [...purposes, ...services.map(({ id }) => id)].filter((id) => Object.hasOwn(answers, id));
  return Object.fromEntries(known.map((id) => [id, answers[id] === true]));
}

/** Is it on? A service is what was set for it, else what its purpose is. */
export function isOn({ services }: Asked, draft: Draft, id: string): boolean {
  const purpose = services.find((service) => service.id === id)?.purpose ?? id;
  return draft[id] ?? draft[purpose] ?? false;
}

/**
 * Sets one control. A purpose that is switched off takes its services with it, whatever was said of them: a no is a no to all. One that is
 * switched on leaves off what was refused by itself: nothing is allowed that somebody said no to.
 */
export function setDraft({ services }: Asked, draft: Draft, id: string, value: boolean): Draft {
  const own = services.filter(({ purpose }) => purpose === id).map((service) => service.id);
  const kept = Object.entries(draft).filter(([key]) => value || !own.includes(key) || draft[key] === false);
  return { ...Object.fromEntries(kept), [id]: value };
}

/** Exactly what the controls show, every one of them: an earlier exception that is none any more must not stay. */
export function answersOf(asked: Asked, draft: Draft): ConsentAnswers {
  const { purposes, services } = controlsOf(asked);
  return Object.fromEntries([...purposes, ...services.map(({ id }) => id)].map((id) => [id, isOn(asked, draft, id)]));
}

/** The same answer for everything. */
export function answerAll(asked: Asked, value: boolean): ConsentAnswers {
  return Object.fromEntries(Object.keys(answersOf(asked, {})).map((id) => [id, value]));
}
