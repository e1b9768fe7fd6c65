import { describe, expect, it } from 'vitest';
import { blindIndex, blindIndexKey } from './blind-index.ts';

const secret = Buffer.alloc(32, 5);
const key = blindIndexKey(secret, 'person.citizen_number');
const number = '23011119900307123X';

describe('a blind index', () => {
  it.each(['23011119900307123x', ' 230111 19900307 123X\n', '２３０１１１１９９００３０７１２３ｘ'])(
    'is the same for %j',
    (written) => {
      expect(blindIndex(key, written)).toEqual(blindIndex(key, number));
    },
  );

  it('differs for another text', () => {
    expect(blindIndex(key, '230111199003071230').equals(blindIndex(key, number))).toBe(false);
  });

  it('differs by field and by secret', () => {
    const otherField = blindIndexKey(secret, 'account.citizen_number');
    const otherSecret = blindIndexKey(Buffer.alloc(32, 6), 'person.citizen_number');
    const indexes = [key, otherField, otherSecret].map((each) => blindIndex(each, number).toString('hex'));
    expect(new Set(indexes).size).toBe(3);
  });

  it('has 32 bytes and stays what it is: rows hold it', () => {
    expect(blindIndex(key, number).toString('hex')).toBe(
      'ad7ba34130043ff1a1ba399cec2d0399571446c629797d9a0bc9ed746ab40a3f',
    );
  });
});
