import { chooseText } from '../model/choose-text.ts';
import type { ShownNotice } from '../model/notice.ts';
import type { Petition } from '../model/petition.ts';
import type { RecordContext } from './describe-record.ts';

type Form = Pick<Petition, 'controller' | 'retention'>;

/**
 * What a record of a form points at, in the words that stood beside the boxes: those of `noticeText`, as it was hashed. A reader's own language
 * comes first there; names of the association are in it, too, where it has them.
 */
export function contextOfForm({ purposes }: ShownNotice, { controller, retention }: Form, at: Pick<RecordContext, 'noticeAddress' | 'withdrawAt'>): RecordContext {
  const languages = purposes.flatMap(({ texts }) => texts.map(({ lang }) => lang));
  const say = (text: (typeof controller)['name']): string => chooseText(text, languages).value;
  const { name, address, email, receivers: others, authority } = controller;
  const receivers = [name, ...others].map((text) => ({ name: say(text), until: retention.deleteAfter }));
  return {
    ...at,
    controller: { name: say(name), address, contact: email },
    ...(authority && { authority: { name: say(authority.name), address: authority.url } }),
    purposes: purposes.map(({ id, texts: [first] }) => ({ id, text: first?.value ?? id, lang: first?.lang ?? '', receivers })),
  };
}
