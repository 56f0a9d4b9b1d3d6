/**
 * Scrambled Sobol points: numbers that fill a cube of many dimensions more evenly than chance does.
 *
 * Direction numbers: S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections" (2008),
 * table new-joe-kuo-6.21201, first 256 dimensions. Scrambling: nested uniform (Owen), by a hash that keeps a bit's
 * fate a function of the bits above it (Laine and Karras 2011; Burley 2020).
 */

/** Dimensions that there are direction numbers for. */
export const SOBOL_DIMENSIONS = 256;

/** How many primitive polynomials of each degree from 1 on the table uses. */
const OF_DEGREE = [1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 95] as const;
/** Degree after degree, polynomial after polynomial: its inner coefficients, then its odd starting numbers without their last bit. */
const TABLE =
  '2QJM2JKESJ3ZtANBXsvDYeGj0qE24mOYrTszKU+B9s+YnzHiHOOL5GgMaOmSOqcW+PVVmjzmImifeBIEHTJdlMxylO1gbq5bpGUJ' +
  'ai3SuA3DYe97cbzH1Q7QHT+Zj0V3/r7AtKpZviaXaxhF79FoLMecfAnZQSUHM0UlR05x6ELLkOlyTo43rz7G1CFfhwwg3Vyxn7hC' +
  'SPnFv/dXopatQgjLkL1u8NtEGwQiEAomWCqxaLDns/kZFVD7RbLFUdhztS9ebKA78079NMRuNwbPvvKTtbztjFA+Oy6auAQxa198' +
  'kkp1RuJ6FRSg1AFBUnrHB97VfBKgygVbO8w3/zXqC/YtP2ckE+v3ZoTt6XmQbVY11b9XoIDDaKx8PDnIMQiZTrRnV4qB2v/xiPx3' +
  '2lWYkUQC58SpgouDhk+dFMukZwp6t74yh63RcMnTmwYu3yPRtSrFo2JbZ8ywvOK55Qx43gv55mmsB8IAISSL3Hnepwbx2mZbVB19' +
  'ykol4a7jrRqZ2U5TFQN4Tub/OIXmrqYTcils7LpaW4fPHG6g/u/0SUSzps/a+kg9SQJOQkuLe5Qa0U3/6G8wnGg6/jZKwsclw+Fq' +
  'exl9JhEIJcBvlPQyk/UiAj/xyrPiiK40wS/wVDFHSMBOfxDXwL426kPzmqHqXbLpzzcniWAuET+27n1+g6kNJhIzjUwEZt98jgmq' +
  'kiT/Pq1tE0xw3IZ3DYU8HRtFmt4lCpGVnacRlX21rQiBclrxfIYyXHWEbF7mt2TmPUqlTKpyWWi+8kPHOGhoCzi9ZKXH2WDptDJn' +
  'lWVPz0FZn33C+kKB+H6csys56mISZwby7mJIVIDuhW4gYlNU/tO3aY2zH+VgxgpD8sMmo+JJOk3H4e0WJaXv7i+g8Z4RbgL4wC5+' +
  'fmxGTbL6JGaWfuIma1TmyEtQAbANiIC3ezrS3uMaDVa7fhYlSj7rL9Wvk1d/ocWewzgf5zcdwT1528+sgWFRJJzLs5cQO9PH9NGU' +
  'yQfJLpdN2CbfllJtUIDNsUWzdZPfHYa+Jdivyk/1+rt9VNnpbH6uNsntYyMAOTLrKmk16exbI+d9cFfa5U/RUTz/y89F/Mu2v4GY' +
  'R2OZZwCv3HD04EJ1AX6K66h28RjBVc0bclk1LkCyyoMh5MWswI4A9DrXuxNoYvRATdrGzRwyN0I64u2EGBx3lPCN0vcFD2xYrZng' +
  'CA6I0Y5DsDXnCwSitBxzlb21wn344L+i739xUgYm2DRF4ECw4IziiHo2xGdzMe7DjjDWNDNnVhNijcIcCW0+97rHWo5nm6V2td4e' +
  'x1F1m0uFGNtD1+QmpALaruIbhKx8k6X8qRN2ACG9auD8kgLkJuhuBpRKE+5kTNxT2Cd6LZBPtp9+E8wEVxu0xcxKJllqw6MimEUn' +
  'KMtGaxtQAqCmd3kiid/pW49wYQp3GAy5q5V41/qd+l1+gikY94JYL/Z+ILuXYjeYI8V/vkJYhgxx7GVjJUlkpq/PMqUQXInzW9s2' +
  'SyKgaxm5/Lasu4MOzOOHmFTQUvjEdjWloZclR0s8osFBgFI2wx9xKfhNm1uK0AMXXdUbSh/IGAs+IqkrUpQn1EZBihRbEhUFV5CH' +
  'HFUJFGUZ1iT3WdqSSKpzP5TLPkwb3bG8sFV8psjNFjO+lalTyYIdR5wuwwn7ZFgYXi8u5QoKjegMQXNakKDK+mctRsVOuCRt4oqb' +
  'BKmaHsemt5AYVUPP40nrGR2rKq1bQEaNIhWkkDl9sV7kq1D1+piMXam1vW0nhV/spILpFqSN5NHbDXdFu/fWGJ7IvF7NYaYXlXlf' +
  'd7qi1376PzA60Egn8MtMWEed/AgLfvysQ+Jz5mmJz7ZlyWF1fzm/Ez6lN83oQrVxoEkTqxn79bTSkywFkq2wXWsIZdS6RNAJNePj' +
  'Jv1N2YYbIyHNl39Mf029nfEZ+nVvlvvzfZXuFSlLh/YKPO+rdTHFppkpEPUGQuSIoIAQKpELcpGTEFb15F+6+zEqk+mJjZ24CylA' +
  'YUpvbvHzx21x1z+Hk40kEiiLwyPbP6yQXlIkNe55TwKVzTs++eZ7kDy7/7h9tDUsHxmAlUC82aTd/7meIGNDMlwQ89oQZZPSidSE' +
  'hHg9j4E0zqep/FYJGdU2Ku9eMApC1CMNe9YA';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whole numbers read bit by bit, the highest first. */
function bitReader(text: string): (count: number) => number {
  let place = 0;
  return (count) => {
    let value = 0;
    for (let i = 0; i < count; i++, place++) {
      const letter = LETTERS.indexOf(text[Math.floor(place / 6)] as string);
      value = (value << 1) | ((letter >> (5 - (place % 6))) & 1);
    }
    return value;
  };
}

const reversed = (word: number): number => {
  let x = word;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return (x >>> 16) | (x << 16);
};

const BITS = 32;

/** Direction numbers of every dimension, their bits in reverse: 32 for each. */
function readDirections(): Int32Array {
  const directions = new Int32Array(SOBOL_DIMENSIONS * BITS);
  for (let bit = 0; bit < BITS; bit++) directions[bit] = 1 << bit;
  const read = bitReader(TABLE);
  let dimension = 1;
  OF_DEGREE.forEach((count, i) => {
    const degree = i + 1;
    for (let n = 0; n < count; n++, dimension++) {
      const inner = read(degree - 1);
      const v = new Int32Array(BITS);
      for (let k = 0; k < degree; k++) v[k] = ((read(k) << 1) | 1) << (BITS - 1 - k);
      for (let k = degree; k < BITS; k++) {
        const before = v[k - degree] as number;
        let next = before ^ (before >>> degree);
        for (let j = 1; j < degree; j++) if ((inner >> (degree - 1 - j)) & 1) next ^= v[k - j] as number;
        v[k] = next;
      }
      v.forEach((word, bit) => {
        directions[dimension * BITS + bit] = reversed(word);
      });
    }
  });
  return directions;
}
let directions: Int32Array | null = null;

/** Nested uniform scrambling in the order of reversed bits: each bit is flipped by a hash of those before it. */
function scramble(word: number, key: number): number {
  let x = word;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + key) | 0;
  x = Math.imul(x, (key >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

/**
 * Coordinate of one dimension: `at(k)` of point k, in (0, 1) and never at an end.
 *
 * Range   dimension 0 to 255; key any 32 bits, another scrambling for each; k below 2^32.
 * The first 2^m points have one in each of 2^m equal parts, whatever the key.
 */
export function sobolOf(dimension: number, key: number): (k: number) => number {
  directions ??= readDirections();
  const own = directions.subarray(dimension * BITS, (dimension + 1) * BITS);
  return (k) => {
    let x = 0;
    for (let bit = 0, rest = k; rest !== 0; bit++, rest >>>= 1) if (rest & 1) x ^= own[bit] as number;
    return ((reversed(scramble(x, key)) >>> 0) + 0.5) / 4294967296;
  };
}

/**
 * Another order of the points, in which the first 2^m are still evenly spread: a nested shuffle of their numbers (Burley 2020).
 *
 * Two scramblings of one dimension read in the same order depend on each other; read in different orders they do not.
 * Range   k and what comes out are whole numbers below 2^32; key any 32 bits.
 */
export const shuffled = (k: number, key: number): number => reversed(scramble(reversed(k), key)) >>> 0;
