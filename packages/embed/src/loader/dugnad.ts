// The file of the script tag: <script type="module" src="https://…/dugnad.js"></script>
import { files } from './file-table.ts';
import { startLoader } from './start-loader.ts';

startLoader({ files, from: import.meta.url });
