// The file of the script tag: <script type="module" src="https://…/dugnad.js" data-theme="inherit"></script>
import { files } from './file-table.ts';
import { startLoader } from './start-loader.ts';

startLoader({ files, from: import.meta.url });
