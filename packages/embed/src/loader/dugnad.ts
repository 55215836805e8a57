// The file of the script tag: <script type="module" src="https://…/dugnad.js" data-theme="inherit"></script>
import { matchLanguage } from '@dugnad/elements/language';
import { table } from './file-table.ts';
import { startLoader } from './start-loader.ts';
import { startTheme } from './start-theme.ts';

// What the other files of this build find the page's language by (packages/workbench/src/build/borrowed-match.ts).
Object.assign(window, { [Symbol.for('dugnad.match')]: matchLanguage });
startTheme({ from: import.meta.url });
startLoader({ table, from: import.meta.url });
