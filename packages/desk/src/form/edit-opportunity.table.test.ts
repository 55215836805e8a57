import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeptOpportunity } from '../api/helping-answers.ts';
import { editOpportunity } from './edit-opportunity.ts';

const kept: KeptOpportunity = {
  id: 'cafe-host', title: { nb: 'Vert i kafeen', en: 'Café host' }, description: 'Make coffee.', organiser: { name: 'Grønlia Vel' }, contact: { name: { nb: 'Kari', en: 'Kari' }, phone: '22334455', languages: ['nb'] }, mode: 'in-person',
  media: [], languages: [], skills: ['patience'], requirements: [], access: [], rewards: [], first: 'conversation', holdDays: 7, offerHours: 24, answerWithin: 3, minimumAge: 18, asksNeeds: false, talks: [], flexible: true, mails: 'each', state: 'open',
  controller: { name: 'Grønlia Vel', email: 'post@gronlia.example', receivers: [] }, retention: { deleteAfterDays: 30 },
};

/** What the form says when nobody has touched it. */
const fields = {
  title: 'Vert i kafeen', description: 'Make coffee.', first: 'conversation', holdDays: '7', answerWithin: '3', minimumAge: '18', flexible: 'yes', mails: 'each', contact: 'Kari', 'contact-phone': '22334455', 'contact-email': '',
  'controller-name': 'Grønlia Vel', 'controller-email': 'post@gronlia.example', 'retention-deleteAfterDays': '30',
};

describe('an opportunity that is edited', () => {
  it('stays as it was where nothing was touched; its state is changed by presses of their own', () => {
    const { state: _state, ...same } = { ...kept, description: { nb: 'Make coffee.' } };
    deepEqual(editOpportunity(kept, fields, 'nb'), same);
  });

  it('gets a title in one language, and keeps the others', () => {
    deepEqual(editOpportunity(kept, { ...fields, title: 'Kaféhjelp' }, 'nb')['title'], { nb: 'Kaféhjelp', en: 'Café host' });
    equal(editOpportunity({ ...kept, title: 'Host' }, { ...fields, title: 'Helper' }, '')['title'], 'Helper');
  });

  for (const [name, field] of [['answerWithin', 'answerWithin'], ['minimumAge', 'minimumAge'], ['description', 'description']] as const) {
    it(`says nothing of ${name} where that was emptied`, () => equal(Object.hasOwn(editOpportunity({ ...kept, description: 'x' }, { ...fields, [field]: '' }, ''), name), false));
  }

  it('takes what was typed', () => {
    const { flexible: _flexible, ...unticked } = fields;
    const edited = editOpportunity(kept, { ...unticked, first: 'direct', holdDays: '2', answerWithin: '1', minimumAge: '0', 'contact-email': 'kari@gronlia.example', 'retention-deleteAfterDays': '14', 'controller-email': 'new@gronlia.example' }, 'nb');
    deepEqual([edited['first'], edited['holdDays'], edited['answerWithin'], edited['minimumAge'], edited['flexible'], edited['retention']], ['direct', 2, 1, 0, false, { deleteAfterDays: 14 }]);
    deepEqual(edited['contact'], { name: { nb: 'Kari', en: 'Kari' }, phone: '22334455', email: 'kari@gronlia.example', languages: ['nb'] });
    deepEqual(edited['controller'], { name: 'Grønlia Vel', email: 'new@gronlia.example', receivers: [] });
  });

  it('names who is told of a promise that was not kept, and nobody where both fields are empty', () => {
    const escalateTo = { name: 'Ola', email: 'ola@gronlia.example' };
    deepEqual(editOpportunity(kept, { ...fields, 'escalate-name': 'Ola', 'escalate-email': 'ola@gronlia.example' }, 'nb')['escalateTo'], escalateTo);
    deepEqual(editOpportunity(kept, { ...fields, 'escalate-name': 'Ola', 'escalate-email': '' }, 'nb')['escalateTo'], { name: 'Ola', email: '' });
    equal(Object.hasOwn(editOpportunity({ ...kept, escalateTo }, { ...fields, 'escalate-name': '', 'escalate-email': '' }, 'nb'), 'escalateTo'), false);
  });

  it('has a contact without a name rather than none, so that the server can say what is missing', () => {
    equal((editOpportunity(kept, { ...fields, contact: '', 'contact-phone': '', 'contact-email': '' }, 'nb')['contact'] as { name: string }).name, '');
  });
});
