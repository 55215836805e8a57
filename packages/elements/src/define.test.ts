import { expect } from '@open-wc/testing';

import { define } from './define.ts';
import { warningsDuring } from './warn.page.ts';

const anElement = (): CustomElementConstructor => class extends HTMLElement {};

describe('registering an element', () => {
  it('makes the tag work', () => {
    const first = anElement();
    define('dugnad-test-first', first, '1.0.0');
    expect(document.createElement('dugnad-test-first')).to.be.instanceOf(first);
  });

  it('a second time with the same version is silent and keeps the first', () => {
    const first = anElement();
    define('dugnad-test-same', first, '1.0.0');
    expect(warningsDuring(() => define('dugnad-test-same', anElement(), '1.0.0'))).to.deep.equal([]);
    expect(customElements.get('dugnad-test-same')).to.equal(first);
  });

  it('with another version names both, once for each try', () => {
    define('dugnad-test-other', anElement(), '1.0.0');
    const [warning, ...more] = warningsDuring(() => define('dugnad-test-other', anElement(), '2.0.0'));
    expect(warning).to.contain('<dugnad-test-other>').and.contain('1.0.0').and.contain('2.0.0');
    expect(more).to.deep.equal([]);
  });

  it("says when the tag is taken by somebody else's code", () => {
    customElements.define('dugnad-test-foreign', anElement());
    const [warning] = warningsDuring(() => define('dugnad-test-foreign', anElement(), '2.0.0'));
    expect(warning).to.contain('by others');
  });
});
