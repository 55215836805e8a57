import type { FilledForm } from '@dugnad/client/hosted';

const ANSWERS = ['come', 'cannot'] as const;

/** What was answered to which reminder on one's own page; nothing where no answer was chosen. */
export function ownComing(filled: FilledForm): { shiftId: string; answer: (typeof ANSWERS)[number] } | undefined {
  const answer = ANSWERS.find((one) => one === filled['answer']);
  return answer === undefined ? undefined : { shiftId: filled['coming'] ?? '', answer };
}
