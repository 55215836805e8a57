import { expect } from '@open-wc/testing';

import { warnOnce } from './warn.ts';
import { warningsDuring } from './warn.page.ts';

describe('a warning to the webmaster', () => {
  const element = document.createElement('dugnad-test-warned');

  it('names the element', () => {
    expect(warningsDuring(() => warnOnce(element, 'the address is missing.'))).to.deep.equal(['<dugnad-test-warned>: the address is missing.']);
  });

  it('comes once, however many elements have the same trouble', () => {
    const again = document.createElement('dugnad-test-warned');
    expect(warningsDuring(() => [element, again].forEach((one) => warnOnce(one, 'the colour is odd.')))).to.have.length(1);
  });

  it('does not hide another warning of the same element', () => {
    expect(warningsDuring(() => ['one.', 'two.'].forEach((text) => warnOnce(element, text)))).to.have.length(2);
  });
});
