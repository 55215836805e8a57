import type { Mutant } from '../check.ts';
import { tamper } from './tamper.ts';

export const ages: readonly Mutant[] = [
  { check: 70, breaks: 'asks when one was born, beside whether one is old enough', caught: /in the widget more is asked than whether one is old enough/, change: tamper(`once(root.querySelector('[name=oldEnough]'), (box) => { const label = make('label', 'When were you born?'); const day = make('input', ''); day.type = 'date'; label.append(day); box.closest('form').append(label); })`) },
];
