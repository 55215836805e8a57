import { msg } from '@lit/localize';

/** Words of every form, the same as `<dugnad-form>` and `<dugnad-field>` use. */
export const formWords = {
  wrong: () => msg('There is something to put right', { id: 'form.summary.heading' }),
  sending: () => msg('Sending …', { id: 'form.busy' }),
  optional: () => msg('optional', { id: 'form.optional' }),
  finish: () => msg('Finish and clear', { id: 'form.clear' }),
  cleared: () => msg('All that you wrote here is cleared.', { id: 'form.cleared' }),
};
