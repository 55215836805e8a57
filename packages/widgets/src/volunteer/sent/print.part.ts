export { printAlone } from '@dugnad/elements/print-button';
