import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeRows, policyParts } from '../../src/charts/bridge-rows.ts';
import { eatenSteps } from '../../src/charts/eaten-steps.ts';
import { bridgeOf, lossesOf } from './words.tsx';

describe('bridgeRows', () => {
  it('lays the parts end to end in their fixed order on the fixed axis', () => {
    const rows = bridgeRows(bridgeOf({ talent: 0.2, governance: 0.3 }), 60);
    expect(rows.parts.map((part) => part.fill)).toEqual(['drift', 'in-force', 'talent', 'governance']);
    expect(rows.parts[0]?.from).toBe(51.93);
    expect(rows.domain).toEqual([51.93, 60]);
    expect(rows.policy).toBeCloseTo(0.5, 12);
  });

  it('draws what takes away last and backwards', () => {
    const rows = bridgeRows(bridgeOf({ talent: -0.2, 'compute-data': 1 }), 60);
    const last = rows.parts.at(-1);
    expect(last?.fill).toBe('talent');
    expect(last?.to).toBeLessThan(last?.from ?? 0);
  });

  it('goes on past the line, to a whole point', () => {
    const bridge = bridgeOf({ talent: 9 });
    expect(bridge.missing).toBeLessThan(0);
    expect(bridgeRows(bridge, 60).domain).toEqual([51.93, 64]);
  });

  it('opens to the left where a result falls behind today', () => {
    expect(bridgeRows(bridgeOf({ drift: -1, inForce: 0 }), 60).domain[0]).toBe(50);
  });

  it('always ends at the total', () => {
    const part = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(part, part, part, part, (drift, inForce, talent, governance) => {
        const bridge = bridgeOf({ drift, inForce, talent, governance });
        const { parts, domain } = bridgeRows(bridge, 60);
        expect(parts.at(-1)?.to ?? bridge.start).toBeCloseTo(bridge.total, 9);
        for (const { from, to } of parts) {
          expect(Math.min(from, to)).toBeGreaterThanOrEqual(domain[0]);
          expect(Math.max(from, to)).toBeLessThanOrEqual(domain[1]);
        }
      }),
    );
  });
});

it('policyParts are the six groups alone, from zero', () => {
  const parts = policyParts(bridgeOf({ talent: 0.25, governance: 0.5, adoption: -0.125 }));
  expect(parts.map(({ fill, from, to }) => [fill, from, to])).toEqual([
    ['talent', 0, 0.25],
    ['governance', 0.25, 0.75],
    ['adoption', 0.75, 0.625],
  ]);
});

describe('eatenSteps', () => {
  it('walk down from the full effect to what remains', () => {
    const steps = eatenSteps(lossesOf(2, { lateMoney: 0.5, delay: 1, complements: -0.25 }));
    expect(steps.map(({ id, amount, to }) => [id, amount, to])).toEqual([
      ['full', 2, 2],
      ['lateMoney', -0.5, 1.5],
      ['execution', 0, 1.5],
      ['delay', -1, 0.5],
      ['complements', 0.25, 0.75],
      ['ceiling', 0, 0.75],
      ['contribution', 0.75, 0.75],
    ]);
  });

  it('the last loss ends where what remains ends', () => {
    const steps = eatenSteps(lossesOf(1.1, { execution: 0.3, ceiling: 0.2 }));
    expect(steps.at(-2)?.to).toBeCloseTo(steps.at(-1)?.to ?? Number.NaN, 12);
  });
});
