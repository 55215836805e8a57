import { describe } from '../field/describe.ts';
import { nameIds } from '../paragraph/name-ids.ts';
import { Paragraph, type Place } from '../paragraph/paragraph.ts';
import { setOrRemove } from '../paragraph/set-or-remove.ts';
import type { Control, Question } from './question-type.ts';

interface Bare {
  readonly paragraph: Paragraph;
  readonly own: readonly (string | null)[];
}

/** Before the control, or its label when it stands in that: the label's words must not become longer. */
function placeFor({ first, isGroup }: Question): Place {
  const legend = isGroup ? first.closest('fieldset')?.querySelector('legend') : null;
  return legend ? { after: legend } : { before: first.closest('label') ?? first };
}

/** Shows errors at the controls: by the element of ours around one, or by a line before one that has none. */
export class ErrorMarks {
  readonly #shown = new Map<Control, Question>();
  readonly #bare = new Map<Control, Bare>();

  mark(question: Question, words: string): void {
    this.#shown.set(question.first, question);
    if (question.wrapper) question.wrapper.error = words;
    else this.#markBare(question, words);
  }

  /** Takes an error away that was shown here; one that the page shows by itself is the page's. */
  clear({ first }: Question): void {
    const question = this.#shown.get(first);
    if (!question) return;
    this.#shown.delete(first);
    if (question.wrapper) question.wrapper.error = '';
    else this.#clearBare(question);
  }

  clearAll(): void {
    for (const question of [...this.#shown.values()]) this.clear(question);
  }

  #markBare(question: Question, words: string): void {
    const bare = this.#bare.get(question.first) ?? {
      paragraph: new Paragraph(`${nameIds('form')}-error`, 'dugnad-form-error', 'span'),
      own: question.controls.map((control) => control.getAttribute('aria-describedby')),
    };
    this.#bare.set(question.first, bare);
    bare.paragraph.show(words, placeFor(question));
    question.controls.forEach((control, at) => {
      setOrRemove(control, 'aria-describedby', describe({ own: bare.own[at] ?? null, hintId: undefined, errorId: bare.paragraph.id }));
      if (control.type !== 'radio') setOrRemove(control, 'aria-invalid', 'true');
    });
  }

  #clearBare(question: Question): void {
    const bare = this.#bare.get(question.first);
    this.#bare.delete(question.first);
    bare?.paragraph.remove();
    question.controls.forEach((control, at) => {
      setOrRemove(control, 'aria-describedby', bare?.own[at] ?? undefined);
      if (control.type !== 'radio') control.removeAttribute('aria-invalid');
    });
  }
}
