import { guardCommand } from './guards.ts';

await guardCommand({ only: ['code', 'styles'] });
