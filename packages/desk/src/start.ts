import { createDeskApi } from './api/desk-api.ts';
import './app/desk.define.ts';

const desk = document.createElement('dugnad-desk');
desk.api = createDeskApi();
document.body.append(desk);
