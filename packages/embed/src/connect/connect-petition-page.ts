import { connectPetitions } from './connect-petitions.ts';

connectPetitions();
