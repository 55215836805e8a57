// The file of the page that makes themes: /theme-builder.js
import { startBuilder } from './theme-builder.ts';

startBuilder();
