import { expect } from '@open-wc/testing';
import type { PetitionCounts } from '@dugnad/client/model';
import type { PetitionPort } from '@dugnad/client/ports';
import { FakeClock } from '../../controllers/fake-clock.page.ts';
import { CountController } from './count-controller.ts';

const SECOND = 1000;
const counts = (confirmed: number): PetitionCounts => ({ confirmed, waiting: 0, paper: 0, asOf: '2026-11-22T12:00:00Z' });

describe('the count of a petition', () => {
  let clock: FakeClock;
  let asked = 0;
  let updates = 0;
  let isHidden = false;
  let fails = false;
  let controller: CountController;
  const port = {
    readCount: async () => {
      asked += 1;
      if (fails) throw new Error('down');
      return counts(asked);
    },
  } as Pick<PetitionPort, 'readCount'> as PetitionPort;

  const answered = async (): Promise<void> => {
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  const pass = async (seconds: number): Promise<void> => {
    for (let each = 0; each < seconds; each += 5) {
      clock.pass(5 * SECOND);
      await answered();
    }
  };

  beforeEach(() => {
    clock = new FakeClock();
    asked = updates = 0;
    isHidden = fails = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    controller = new CountController({ addController: () => undefined, removeController: () => undefined, requestUpdate: () => void (updates += 1), updateComplete: Promise.resolve(true) });
    controller.hostConnected();
  });

  afterEach(() => {
    controller.hostDisconnected();
    clock.restore();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('is not asked for again before 30 seconds have passed, and is after 45', async () => {
    controller.follow(port, counts(0));
    await pass(25);
    expect(asked).to.equal(0);
    await pass(25);
    expect(asked).to.equal(1);
    expect(controller.counts?.confirmed).to.equal(1);
  });

  it('is asked for at once where the petition came without it', async () => {
    controller.follow(port, undefined);
    await answered();
    expect(asked).to.equal(1);
  });

  it('is not asked for while nobody looks at the page, and is when somebody comes back', async () => {
    controller.follow(port, counts(0));
    isHidden = true;
    await pass(120);
    expect(asked).to.equal(0);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await answered();
    expect(asked).to.equal(1);
  });

  it('is not asked for any more after ten minutes', async () => {
    controller.follow(port, counts(0));
    await pass(660);
    const before = asked;
    await pass(600);
    expect(before).to.be.within(13, 20);
    expect(asked).to.equal(before);
  });

  it('is not asked for any more from the moment when it is over, and the host hears of that', async () => {
    let isOver = false;
    controller.follow(port, counts(0), () => isOver);
    await pass(50);
    const [before, heard] = [asked, updates];
    isOver = true;
    await pass(300);
    document.dispatchEvent(new Event('visibilitychange'));
    await answered();
    expect([before, asked]).to.deep.equal([1, 1]);
    expect(updates).to.be.greaterThan(heard);
  });

  it('is never so old that two looks lie further apart than 45 seconds', async () => {
    const looks: number[] = [];
    let seconds = 0;
    controller.follow({ readCount: async () => { looks.push(seconds); return counts(1); } } as Pick<PetitionPort, 'readCount'> as PetitionPort, counts(0));
    for (; seconds < 300; seconds += 5) {
      clock.pass(5 * SECOND);
      await answered();
    }
    expect(looks.length).to.be.within(6, 10);
    looks.reduce((before, at) => {
      expect(at - before).to.be.within(25, 50);
      return at;
    }, 0);
  });

  it('is given up when the petition leaves the page in the middle of a look', async () => {
    let signal: AbortSignal | undefined;
    const silent = { readCount: (how: { signal: AbortSignal }) => { signal = how.signal; return new Promise(() => undefined); } } as unknown as PetitionPort;
    controller.follow(silent, undefined);
    controller.hostDisconnected();
    expect(signal?.aborted).to.equal(true);
  });

  it('goes on when the petition comes back onto the page', async () => {
    controller.follow(port, counts(0));
    controller.hostDisconnected();
    await pass(120);
    controller.hostConnected();
    await pass(50);
    expect(asked).to.equal(1);
  });

  it('is asked of another when another answers, and of the first no more', async () => {
    let others = 0;
    controller.follow(port, counts(0));
    controller.follow({ readCount: async () => { others += 1; return counts(others); } } as Pick<PetitionPort, 'readCount'> as PetitionPort, counts(0));
    await pass(50);
    expect([asked, others]).to.deep.equal([0, 1]);
  });

  it('stays when it cannot be read', async () => {
    controller.follow(port, counts(7));
    fails = true;
    await pass(50);
    expect(asked).to.equal(1);
    expect(controller.counts?.confirmed).to.equal(7);
  });

  it('is asked of nobody where nobody counts, and once the petition has left the page', async () => {
    controller.follow(undefined, counts(7));
    await pass(120);
    controller.follow(port, counts(7));
    controller.hostDisconnected();
    await pass(120);
    expect(asked).to.equal(0);
  });
});
