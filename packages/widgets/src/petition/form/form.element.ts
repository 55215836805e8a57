import { define } from '@dugnad/elements/define';
import { DugnadForm } from '@dugnad/elements/form';
import { version } from '../../version.ts';

// Not its define file: that brings the button to finish and clear along, which few pages have.
define('dugnad-form', DugnadForm, version);
