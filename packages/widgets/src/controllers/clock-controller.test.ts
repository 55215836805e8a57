import { expect } from '@open-wc/testing';
import { ClockController } from './clock-controller.ts';
import { FakeClock } from './fake-clock.page.ts';

const MINUTE = 60_000;

/** A page that can be put behind another window. */
function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a widget that keeps up with the clock', () => {
  const { random } = Math;
  let clock: FakeClock;
  let controller: ClockController;
  let drawn = 0;
  let read = 0;

  beforeEach(() => {
    clock = new FakeClock();
    Math.random = () => 0;
    drawn = read = 0;
    const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => (drawn += 1), updateComplete: Promise.resolve(true) };
    controller = new ClockController(host, () => {
      read += 1;
      controller.noteReading();
    });
    controller.hostConnected();
    controller.noteReading();
  });

  afterEach(() => {
    controller.hostDisconnected();
    clock.restore();
    Math.random = random;
    Reflect.deleteProperty(document, 'hidden');
  });

  it('shows the time anew once a minute', () => {
    clock.pass(59_999);
    expect(drawn).to.equal(0);
    clock.pass(1);
    clock.pass(2 * MINUTE);
    expect([drawn, read]).to.deep.equal([3, 0]);
  });

  it('tries again within two minutes after a reading that failed', () => {
    controller.noteFailure();
    clock.pass(2 * MINUTE);
    expect(read).to.equal(1);
  });

  it('reads again after a quarter of an hour, and after another', () => {
    clock.pass(15 * MINUTE);
    expect(read).to.equal(0);
    clock.pass(MINUTE);
    expect(read).to.equal(1);
    clock.pass(16 * MINUTE);
    expect(read).to.equal(2);
  });

  it('does not come back with everybody else: up to three minutes later, by chance', () => {
    Math.random = () => 0.99;
    controller.noteReading();
    clock.pass(17 * MINUTE);
    expect(read).to.equal(0);
    clock.pass(MINUTE);
    expect(read).to.equal(1);
  });

  it('rests while nobody sees the page', () => {
    setHidden(true);
    clock.pass(120 * MINUTE);
    expect([drawn, read]).to.deep.equal([0, 0]);
  });

  it('reads when somebody comes back after more than five minutes', () => {
    setHidden(true);
    clock.pass(6 * MINUTE);
    setHidden(false);
    expect(read).to.equal(1);
  });

  it('does not read when somebody was away for a moment', () => {
    setHidden(true);
    clock.pass(4 * MINUTE);
    setHidden(false);
    expect(read).to.equal(0);
  });

  it('reads at once when the connection is back', () => {
    window.dispatchEvent(new Event('online'));
    expect(read).to.equal(1);
  });

  it('tries again within two minutes when a reading has failed', () => {
    controller.noteFailure();
    clock.pass(MINUTE);
    expect(read).to.equal(1);
  });

  it('does not try again with everybody else either', () => {
    Math.random = () => 0.99;
    controller.noteFailure();
    clock.pass(MINUTE);
    expect(read).to.equal(0);
    clock.pass(MINUTE);
    expect(read).to.equal(1);
  });

  it('waits a quarter of an hour again once a reading has come', () => {
    controller.noteFailure();
    controller.noteReading();
    clock.pass(10 * MINUTE);
    expect(read).to.equal(0);
  });

  it('stops when the widget leaves the page, and goes on when it is back', () => {
    controller.hostDisconnected();
    clock.pass(60 * MINUTE);
    window.dispatchEvent(new Event('online'));
    setHidden(false);
    expect([drawn, read, clock.waiting]).to.deep.equal([0, 0, 0]);
    controller.hostConnected();
    clock.pass(MINUTE);
    expect(read).to.equal(1);
  });
});
