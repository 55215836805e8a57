// For pages that show what is somebody else's. All that it needs is in its own file.
import { readOwnTexts } from '../consent/read-own-texts.ts';
import '@dugnad/widgets/external/define';

readOwnTexts();
