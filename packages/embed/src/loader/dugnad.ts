// The file of the script tag: <script type="module" src="https://…/dugnad.js" data-theme="inherit"></script>
import { table } from './file-table.ts';
import { startLoader } from './start-loader.ts';
import { startTheme } from './start-theme.ts';

startTheme({ from: import.meta.url });
startLoader({ table, from: import.meta.url });
