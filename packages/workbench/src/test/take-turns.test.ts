import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { sayTurn, takeTurns, timeTaken } from './take-turns.ts';

describe('what takes turns', () => {
  it('is all of it, where there is time', () => deepEqual(takeTurns(['a', 'b', 'c'], undefined), ['a', 'b', 'c']));

  it('is every second, and the others at the next turn', () => {
    deepEqual(takeTurns(['a', 'b', 'c', 'd', 'e'], 20_788), ['a', 'c', 'e']);
    deepEqual(takeTurns(['a', 'b', 'c', 'd', 'e'], 20_789), ['b', 'd']);
  });

  it('is said with its number and the command that has all of it, where something is left', () => {
    deepEqual(sayTurn(8, 'stories', 'npm run all'), ['8 stories: the machine is slow, and tomorrow it is their turn; `npm run all` has them all']);
    deepEqual(sayTurn(0, 'stories', 'npm run all'), []);
  });

  it('is nothing of nothing', () => deepEqual(takeTurns([], 1), []));
});

describe('the time that a whole run has taken', () => {
  const began = process.env['DUGNAD_BEGAN'];
  afterEach(() => {
    if (began === undefined) delete process.env['DUGNAD_BEGAN'];
    else process.env['DUGNAD_BEGAN'] = began;
  });

  it('is counted from its beginning', () => {
    process.env['DUGNAD_BEGAN'] = String(Date.now() - 5000);
    equal(timeTaken() >= 5000 && timeTaken() < 60_000, true);
  });

  it('is none where something runs by itself', () => {
    delete process.env['DUGNAD_BEGAN'];
    equal(timeTaken(), 0);
  });
});
