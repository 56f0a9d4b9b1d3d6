import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { drawFigure, inlined } from '../../src/charts/figure-svg.ts';

it('inlined writes what style sheets say as attributes and drops classes', () => {
  const { container } = render(
    <svg className="picture" aria-hidden="true">
      <path className="line" style={{ stroke: 'rgb(1, 2, 3)', strokeWidth: '2px' }} d="M0,0L1,1" />
    </svg>,
  );
  const copy = inlined(container.querySelector('svg') as SVGSVGElement);
  const path = copy.querySelector('path');
  expect(path?.getAttribute('stroke')).toBe('rgb(1, 2, 3)');
  expect(path?.getAttribute('stroke-width')).toBe('2px');
  expect(path?.hasAttribute('class')).toBe(false);
  expect(container.querySelector('path')?.hasAttribute('stroke')).toBe(false);
});

it('drawFigure is one well-formed SVG of pictures, without what is marked to stay out, and leaves the page as it was', () => {
  const { container } = render(
    <figure>
      <div data-export="skip">
        <svg aria-hidden="true">
          <circle r={9} />
        </svg>
      </div>
      <svg aria-hidden="true">
        <rect width={3} height={3} />
      </svg>
    </figure>,
  );
  const figure = container.querySelector('figure') as HTMLElement;
  const before = container.innerHTML;
  const { svg } = drawFigure(figure);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelectorAll('rect[width="3"]')).toHaveLength(1);
  expect(parsed.querySelector('circle')).toBeNull();
  expect(container.innerHTML).toBe(before);
});
