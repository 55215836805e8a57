// The file of the script tag: <script type="module" src="https://…/dugnad.js"></script>
import { table } from './file-table.ts';
import { startLoader } from './start-loader.ts';

startLoader({ table, from: import.meta.url });
