import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../../src/http/limits/rate.ts';
import { spenderOf } from '../../../src/http/spender.ts';

describe('B12 the rate', () => {
  it('B12 lets each spend so much at once, and then what comes back with time', () => {
    let time = 0;
    const limiter = createRateLimiter(100, 10, () => time);
    expect(limiter.spend('a', 90)).toEqual({
      granted: true,
      remaining: 10,
      retryAfterSeconds: 0,
      fullInSeconds: 9,
    });
    expect(limiter.spend('a', 30)).toEqual({
      granted: false,
      remaining: 10,
      retryAfterSeconds: 2,
      fullInSeconds: 9,
    });
    time += 1_999;
    expect(limiter.spend('a', 30).granted).toBe(false);
    time += 1;
    expect(limiter.spend('a', 30)).toMatchObject({ granted: true, remaining: 0 });
    time += 3_600_000;
    expect(limiter.spend('a', 1)).toMatchObject({ granted: true, remaining: 99 });
  });

  it('B12 takes nothing for what is refused, and nothing from others', () => {
    const limiter = createRateLimiter(10, 1, () => 0);
    expect(limiter.spend('a', 10).granted).toBe(true);
    for (let time = 0; time < 100; time += 1) expect(limiter.spend('a', 1).granted).toBe(false);
    expect(limiter.spend('b', 10).granted).toBe(true);
  });

  it('B12 lets what costs more than all of it wait for all of it, and not for ever', () => {
    let time = 0;
    const limiter = createRateLimiter(10, 10, () => time);
    expect(limiter.spend('a', 50)).toMatchObject({ granted: true, remaining: 0 });
    expect(limiter.spend('a', 50)).toMatchObject({ granted: false, retryAfterSeconds: 10 });
    time += 10_000;
    expect(limiter.spend('a', 50).granted).toBe(true);
  });

  it('B12 remembers those who just spent, however many come', () => {
    const limiter = createRateLimiter(10, 10, () => 0);
    for (let number = 0; number < 30_000; number += 1) limiter.spend(`passer-by ${number}`, 1);
    limiter.spend('a', 10);
    for (let number = 0; number < 5_000; number += 1) limiter.spend(`another ${number}`, 1);
    expect(limiter.spend('a', 1).granted).toBe(false);
  });
});

describe('B12 who spends', () => {
  const anonymous = { subject: null, roles: [], clearance: 0 };
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::1', '0:0:0:0'],
    ['2001:db8:0:1::5', '2001:db8:0:1'],
    ['2001:0DB8::1:0:0:0:9', '2001:db8:0:1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['no address', 'no address'],
  ])('B12 the address %s counts as %s', (address, network) => {
    expect(spenderOf(anonymous, address)).toBe(`address ${network}`);
  });

  it('B12 a user counts wherever the request comes from', () => {
    expect(spenderOf({ ...anonymous, subject: 'someone' }, '203.0.113.7')).toBe('subject someone');
  });
});
