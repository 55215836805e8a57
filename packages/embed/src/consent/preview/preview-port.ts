import type { ConsentConfig } from '@dugnad/client/model';
import type { ConsentAnswers, ConsentPort } from '@dugnad/client/ports';

/** Answers as for somebody who has never been here, and forgets what is chosen: nothing is stored, sent or let go of. */
export function previewPort(config: ConsentConfig, told: (answers: ConsentAnswers) => void): ConsentPort {
  return {
    config,
    answers: {},
    asks: config.purposes.filter(({ necessary }) => !necessary).map(({ id }) => id),
    changes: [],
    signal: false,
    granted: (id) => config.purposes.some((purpose) => purpose.id === id && purpose.necessary !== undefined),
    choose: (answers) => told(answers),
  };
}

/** What a visitor would have answered, in a sentence for the webmaster. */
export function sayAnswers({ purposes, services }: ConsentConfig, answers: ConsentAnswers): string {
  const names = new Map([...purposes.map(({ id }) => [id, id] as const), ...services.map(({ id, name }) => [id, name ?? id] as const)]);
  const having = (granted: boolean): string => Object.entries(answers).filter(([, said]) => said === granted).map(([id]) => names.get(id) ?? id).join(', ') || 'nothing';
  return `A visitor would have accepted ${having(true)} and refused ${having(false)}. Nothing of it was kept.`;
}
