import type { FeedbackQuestion } from '@dugnad/client/model';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { KeptRound } from '../../api/feedback-answers.ts';
import { firstText, textIn } from '../../form/edit-petition.ts';
import { optionLines, PLACES } from '../../form/edit-round.ts';
import { number } from '../../parts/words.ts';

const kinds = (): readonly (readonly [value: string, words: string])[] => [
  ['', msg('Not asked', { id: 'desk.round.kind.none' })],
  ['scale', msg('From very bad to very good', { id: 'desk.round.kind.scale' })],
  ['choice', msg('One of several', { id: 'desk.round.kind.choice' })],
  ['text', msg('In one’s own words', { id: 'desk.round.kind.text' })],
];

function questionFields(question: FeedbackQuestion | undefined, index: number, language: string): TemplateResult {
  const name = `questions-${index}`;
  const lang = language || nothing;
  return html`<h3>${msg(str`Question ${number(index + 1)}`, { id: 'desk.round.question' })}</h3>
    <dugnad-field label=${msg('How it is answered', { id: 'desk.round.kind' })}>
      <select name="${name}-kind" autocomplete="off">${kinds().map(([value, words]) => html`<option value=${value} ?selected=${value === (question?.kind ?? '')}>${words}</option>`)}</select>
    </dugnad-field>
    <dugnad-field label=${msg('The question', { id: 'desk.round.text' })} optional><input name="${name}-text" lang=${lang} dir="auto" maxlength="200" .value=${textIn(question?.text, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Answers to choose from, one a line', { id: 'desk.round.options' })} optional><textarea name="${name}-options" lang=${lang} dir="auto" rows="3" .value=${optionLines(question, language)} autocomplete="off"></textarea></dugnad-field>`;
}

/** All that is asked and said, in one language, and until when answers are kept. */
export function roundFields({ title, introduction, questions, contact, controller, retention }: KeptRound, language: string): TemplateResult {
  const lang = language || nothing;
  return html`<dugnad-field label=${msg('Title', { id: 'desk.edit.title' })}><input name="title" lang=${lang} dir="auto" maxlength="200" required .value=${textIn(title, language)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('What it is for, and who reads it', { id: 'desk.round.introduction' })} optional><textarea name="introduction" lang=${lang} dir="auto" rows="3" .value=${textIn(introduction, language)} autocomplete="off"></textarea></dugnad-field>
    ${PLACES.map((_, index) => questionFields(questions[index], index, language))}
    <h3>${msg('Whom one can talk to', { id: 'desk.edit.contact' })}</h3>
    <dugnad-field label=${msg('Name', { id: 'desk.field.name' })} optional><input name="contact" maxlength="200" .value=${firstText(contact?.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Telephone', { id: 'desk.field.telephone' })} optional><input name="contact-phone" type="tel" maxlength="30" .value=${contact?.phone ?? ''} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('E-mail', { id: 'desk.field.email-label' })} optional><input name="contact-email" type="email" maxlength="254" .value=${contact?.email ?? ''} autocomplete="off" /></dugnad-field>
    <h3>${msg('Data protection', { id: 'desk.edit.law' })}</h3>
    <dugnad-field label=${msg('Who answers for the data', { id: 'desk.edit.controller' })}><input name="controller-name" maxlength="200" required .value=${firstText(controller.name)} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Their e-mail address', { id: 'desk.edit.controller-email' })}><input name="controller-email" type="email" maxlength="254" required .value=${controller.email} autocomplete="off" /></dugnad-field>
    <dugnad-field label=${msg('Last day that answers are kept', { id: 'desk.round.delete' })}><input name="retention-deleteAfter" type="date" required .value=${retention.deleteAfter} autocomplete="off" /></dugnad-field>`;
}
