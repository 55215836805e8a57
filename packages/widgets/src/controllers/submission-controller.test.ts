import { expect } from '@open-wc/testing';
import { DugnadError } from '@dugnad/client/errors';
import type { SubmissionState } from '@dugnad/client/submission';
import { SubmissionController } from './submission-controller.ts';

/** A host that only counts how often it is drawn. */
function open(send: (body: string) => Promise<string>) {
  const drawn = { times: 0 };
  const states: SubmissionState<string>['status'][] = [];
  const controller = new SubmissionController<string, string>(
    { addController: () => undefined, removeController: () => undefined, requestUpdate: () => void (drawn.times += 1), updateComplete: Promise.resolve(true) },
    ({ status }) => states.push(status),
  );
  controller.hostConnected();
  controller.use({ send });
  return { controller, drawn, states };
}

describe('a submission of a widget', () => {
  it('is idle before anybody has somebody to send to', async () => {
    const controller = new SubmissionController<string, string>({ addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) }, () => undefined);
    expect(controller.state.status).to.equal('idle');
    expect((await controller.submit('a')).status).to.equal('idle');
    expect(await controller.keep()).to.equal(false);
  });

  it('is drawn at each step, and told before', async () => {
    const { controller, drawn, states } = open(async (body) => `got ${body}`);
    expect(await controller.submit('a')).to.deep.equal({ status: 'sent', receipt: 'got a' });
    expect(states).to.deep.equal(['sending', 'sent']);
    expect(drawn.times).to.equal(2);
  });

  it('goes on when its widget leaves the page, unheard, and is heard again when it is back', async () => {
    const answer = Promise.withResolvers<string>();
    const { controller, states } = open(() => answer.promise);
    const sending = controller.submit('a');
    controller.hostDisconnected();
    answer.resolve('got it');
    await sending;
    expect(states).to.deep.equal(['sending']);
    expect(controller.state.status).to.equal('sent');
    controller.hostConnected();
    controller.reset();
    expect(states).to.deep.equal(['sending', 'idle']);
  });

  it('fails with its cause', async () => {
    const { controller } = open(() => Promise.reject(new DugnadError('network', 'Down.')));
    const state = await controller.submit('a');
    expect(state.status === 'failed' && state.error.code).to.equal('network');
  });

  it('forgets whom it sent to before', async () => {
    const { controller, states } = open(async () => 'first');
    await controller.submit('a');
    controller.use({ send: async () => 'second' });
    expect(await controller.submit('a')).to.deep.equal({ status: 'sent', receipt: 'second' });
    expect(states).to.deep.equal(['sending', 'sent', 'sending', 'sent']);
  });
});
