const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const WORD = 0xffffffffffffffffn;
/** Crockford's digits: without i, l, o and u, which are mistaken for others or make words. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS_OF_DIGIT = 5n;

/**
 * A short name of a text, the same on every machine and for ever: 64 bits of FNV-1a over its units of
 * sixteen bits, mixed once
 * more so that each digit depends on each character. Not a seal: who wants two texts of one name can make them.
 *
 * digits   1 to 12; two texts of some ten thousand have the same eight with a chance of 1 in 20,000
 */
export function shortHash(text: string, digits = 8): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & WORD;
  let rest = mixed(hash);
  let name = '';
  for (let place = 0; place < digits; place += 1) {
    name += DIGITS.charAt(Number(rest & 31n));
    rest >>= BITS_OF_DIGIT;
  }
  return name;
}

function mixed(word: bigint): bigint {
  let x = word ^ (word >> 33n);
  x = (x * 0xff51afd7ed558ccdn) & WORD;
  x ^= x >> 33n;
  x = (x * 0xc4ceb9fe1a85ec53n) & WORD;
  return x ^ (x >> 33n);
}
