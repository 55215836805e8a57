import type { FilledForm } from '@dugnad/client/hosted';
import { HELP_THINGS } from '@dugnad/client/model';

const said = (filled: FilledForm, name: string): string => (filled[name] ?? '').trim();
const given = (filled: FilledForm, name: string, as = name): Record<string, string> => (said(filled, name) === '' ? {} : { [as]: filled[name] ?? '' });

/** Which kind was chosen; where none was, the one whose field was filled in. */
function kindOf(filled: FilledForm): string {
  if (said(filled, 'when') !== '') return said(filled, 'when');
  if (said(filled, 'date') !== '') return 'date';
  return said(filled, 'rhythm') === '' ? '' : 'recurring';
}

function whenOf(filled: FilledForm): Record<string, string> {
  const kind = kindOf(filled);
  if (kind === 'date') return { kind, ...given(filled, 'date'), ...given(filled, 'time') };
  return kind === 'recurring' ? { kind, ...given(filled, 'rhythm', 'words') } : { kind };
}

/** What a form sent, in the shape that the interface takes; nobody has checked it yet. Fields that were left empty are not there, and the centre's name only where it was asked for. */
export function askFromForm(filled: FilledForm, language: string): Record<string, unknown> {
  return {
    ...given(filled, 'for'),
    ...(said(filled, 'for') === 'organisation' ? given(filled, 'organisation') : {}),
    ...given(filled, 'what'),
    when: whenOf(filled),
    ...given(filled, 'effort'),
    things: HELP_THINGS.filter((thing) => said(filled, `thing-${thing}`) !== ''),
    ...given(filled, 'place'),
    person: { name: filled['name'] ?? '', ...given(filled, 'phone'), ...given(filled, 'email'), noCalls: said(filled, 'noCalls') !== '' },
    language,
    ...given(filled, 'website'),
  };
}
