import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isInternalAddress } from './internal-address.ts';

const internal: Record<string, string[]> = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'private networks': ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.255.255'],
  'the shared space of providers (RFC 6598)': ['100.64.0.1', '100.127.255.254'],
  'link-local addresses, clouds keep their keys there': ['169.254.169.254', '169.254.0.1', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'unique local and site-local IPv6': ['fc00::1', 'fd00:ec2::254', 'fdff::1', 'fec0::1', 'feff::1'],
  'many receivers': ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1', 'ff05::2'],
  'reserved, documentation and benchmarks': ['192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.9', '240.0.0.1', '254.1.1.1', '192.88.99.1', '2001:db8::1', '100::1', '4000::1', '2001:2::1', '2001:10::1'],
  'IPv4 mapped into IPv6': ['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '0:0:0:0:0:ffff:a9fe:a9fe'],
  'IPv4 made compatible with IPv6': ['::127.0.0.1', '::7f00:1', '::10.0.0.1'],
  'IPv4 translated': ['::ffff:0:127.0.0.1', '64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::7f00:1'],
  'IPv4 in a tunnel (6to4, Teredo)': ['2002:7f00:1::', '2002:a00:1::1', '2002:c0a8:101::1', '2001:0:7f00:1::', '2001::1'],
  'what is no address': ['', 'localhost', '127.0.0.1.', '1.2.3.4.5', '[::1]'],
};

for (const [what, addresses] of Object.entries(internal)) {
  for (const address of addresses) {
    test(`counts ${address === '' ? 'nothing at all' : address} as internal: ${what}`, () => {
      assert.equal(isInternalAddress(address), true);
    });
  }
}

for (const address of ['8.8.8.8', '1.1.1.1', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '169.253.1.1', '128.0.0.1', '223.255.255.254', '2606:4700::1111', '2a00:1450:400f::1']) {
  test(`counts ${address} as public`, () => {
    assert.equal(isInternalAddress(address), false);
  });
}

test('never throws, whatever a name server answers', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.ipV4Extended()), (address) => {
    assert.equal(typeof isInternalAddress(address), 'boolean');
  }));
});

test('counts every address of 127.0.0.0/8 and 10.0.0.0/8 as internal, also embedded in IPv6', () => {
  const part = fc.integer({ min: 0, max: 255 });
  fc.assert(fc.property(fc.constantFrom(10, 127), part, part, part, (a, b, c, d) => {
    const address = `${a}.${b}.${c}.${d}`;
    assert.equal(isInternalAddress(address), true);
    assert.equal(isInternalAddress(`::ffff:${address}`), true);
    assert.equal(isInternalAddress(`64:ff9b::${address}`), true);
  }));
});
