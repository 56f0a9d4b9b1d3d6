import { type FillId, fillColor } from './tone.ts';

/** How each fill is told apart where its colour is not: lines laid over it, in the paper's colour. */
const STROKES: Readonly<Record<FillId, string>> = {
  drift: '',
  'in-force': 'M0,6L6,0',
  talent: '',
  'research-innovation': 'M0,0L6,6',
  'compute-data': 'M0,3H6',
  adoption: 'M3,0V6',
  governance: 'M0,6L6,0M0,0L6,6',
  delivery: 'M0,1.5H6M0,4.5H6',
};
const FILLS = Object.keys(STROKES) as FillId[];

/** Where a fill is used: `fill={patternOf(prefix, id)}`. */
export const patternOf = (prefix: string, fill: FillId | 'missing'): string => `url(#${prefix}-${fill})`;

/** Definitions of the fills; `prefix` keeps two pictures of one page apart. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      {FILLS.map((fill) => (
        <pattern key={fill} id={`${prefix}-${fill}`} width={6} height={6} patternUnits="userSpaceOnUse">
          <rect width={6} height={6} fill={fillColor(fill)} />
          {STROKES[fill] !== '' && (
            <path d={STROKES[fill]} stroke="var(--paper)" strokeWidth={0.9} strokeOpacity={0.45} />
          )}
        </pattern>
      ))}
      <pattern id={`${prefix}-missing`} width={7} height={7} patternUnits="userSpaceOnUse">
        <path d="M-1,8L8,-1M-1,1L1,-1M6,8L8,6" stroke="var(--fill-missing)" strokeWidth={1} fill="none" />
      </pattern>
    </defs>
  );
}

/** A little square of a fill, for the list beside a picture. */
export function Swatch({ prefix, fill }: { readonly prefix: string; readonly fill: FillId }) {
  return (
    <svg width={14} height={14} aria-hidden="true">
      <rect width={14} height={14} fill={patternOf(prefix, fill)} />
    </svg>
  );
}
