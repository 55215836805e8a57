import { createDeskApi } from './api/desk-api.ts';
import './app/desk.define.ts';
import { followLanguages } from './language/follow-languages.ts';

followLanguages(document.documentElement, navigator.languages);
const desk = document.createElement('dugnad-desk');
desk.api = createDeskApi();
document.body.append(desk);
