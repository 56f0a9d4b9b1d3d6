import type { Plugin } from 'vite';
import { absentFor, allOf, emptiedBy } from './left-out.ts';

const ABSENT = absentFor('Recharts', 'lean-recharts');

/**
 * Leaves out of the built page what Recharts brings for charts that we do not draw.
 *
 * The page uses Recharts for axes with ticks that are given, a grid and a tooltip; its one Line is empty and stands
 * there so that scales exist. Recharts has no smaller door to these: a LineChart reaches the code of polar charts,
 * labels, legends, brushes, animations and every scale of d3. Each module below is replaced by names that throw when
 * they are called (`absent`), draw nothing (`nothing`) or their children only (`through`), so what is wrongly left out
 * is seen at once by the journeys, which run on the built page. In development and unit tests Recharts is whole.
 */
export const LEFT_OUT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Ticks and tooltips are our own elements.
  'component/Text': {
    Text: 'absent',
    isValidTextAnchor: '() => false',
  },
  'component/DefaultTooltipContent': {
    DefaultTooltipContent: 'absent',
    defaultDefaultTooltipContentProps: '{}',
  },
  'component/Label': {
    CartesianLabelContextProvider: 'through',
    CartesianLabelFromLabelProp: 'nothing',
    isLabelContentAFunction: '() => false',
  },
  'component/LabelList': {
    CartesianLabelListContextProvider: 'through',
    LabelListFromLabelProp: 'nothing',
  },
  // The one Line has neither points nor dots, and nothing in it moves.
  'animation/AnimatedItems': {
    AnimatedItems: 'nothing',
    useAnimationCallbacks: '() => ({ isAnimating: false })',
  },
  'animation/matchBy': { matchByIndex: 'absent' },
  'cartesian/LineDrawShape': { LineDrawShape: 'absent' },
  'cartesian/useAnimatedLineLength': { useAnimatedLineLength: '() => absent' },
  'component/ActivePoints': { ActivePoints: 'nothing' },
  'component/Dots': { Dots: 'nothing' },
  // The cursor is our own line.
  'shape/Curve': { Curve: 'absent' },
  'shape/Cross': { Cross: 'absent' },
  'shape/Rectangle': { Rectangle: 'absent' },
  'shape/Sector': { Sector: 'absent' },
  'util/cursor/getRadialCursorPoints': { getRadialCursorPoints: 'absent' },
  'util/PolarUtils': { inRangeOfSector: 'absent', polarToCartesian: 'absent' },
  // Every tick is given, on a domain that is given.
  'util/scale/getNiceTickValues': {
    getNiceTickValues: '() => undefined',
    getTickValuesFixedDomain: '() => undefined',
  },
  'util/DOMUtils': { getStringSize: 'absent' },
  'cartesian/getEquidistantTicks': {
    getEquidistantTicks: 'absent',
    getEquidistantPreserveEndTicks: 'absent',
  },
  // What the tooltip says comes from the page, not from the points under the pointer.
  'util/payload/getUniqPayload': { getUniqPayload: 'absent' },
  // Charts are not tied to one another, and the keyboard has the table beside the chart.
  'synchronisation/useChartSynchronisation': {
    useSynchronisedEventsFromOtherCharts: 'nothing',
    useTooltipChartSynchronisation: 'nothing',
  },
  // No legend, error bar, brush, reference line or polar axis ever changes what the store keeps of them.
  'state/legendSlice': {
    ...allOf(
      [
        'setLegendSize',
        'setLegendSettings',
        'addLegendPayload',
        'replaceLegendPayload',
        'removeLegendPayload',
      ],
      'noted',
    ),
    legendReducer: kept(
      `{ settings: { layout: 'horizontal', align: 'center', verticalAlign: 'bottom', itemSorter: 'value', position: undefined, offset: 0 }, size: { width: 0, height: 0 }, payload: [] }`,
    ),
  },
  'state/errorBarSlice': {
    ...allOf(['addErrorBar', 'replaceErrorBar', 'removeErrorBar'], 'noted'),
    errorBarReducer: kept('{}'),
  },
  'state/brushSlice': {
    brushSlice: 'undefined',
    setBrushSettings: 'noted',
    brushReducer: kept(
      '{ x: 0, y: 0, width: 0, height: 0, padding: { top: 0, right: 0, bottom: 0, left: 0 } }',
    ),
  },
  'state/referenceElementsSlice': {
    ...allOf(['addDot', 'removeDot', 'addArea', 'removeArea', 'addLine', 'removeLine'], 'noted'),
    referenceElementsSlice: 'undefined',
    referenceElementsReducer: kept('{ dots: [], areas: [], lines: [] }'),
  },
  'state/polarAxisSlice': {
    ...allOf(['addRadiusAxis', 'removeRadiusAxis', 'addAngleAxis', 'removeAngleAxis'], 'noted'),
    polarAxisReducer: kept('{ radiusAxis: {}, angleAxis: {} }'),
  },
  'state/polarOptionsSlice': { updatePolarOptions: 'noted', polarOptionsReducer: kept('null') },
  'state/selectors/polarAxisSelectors': {
    ...allOf(
      [
        'selectAngleAxis',
        'selectRadiusAxis',
        'selectAngleAxisRange',
        'selectAngleAxisRangeWithReversed',
        'selectRadiusAxisRange',
        'selectRadiusAxisRangeWithReversed',
        'selectMaxRadius',
        'selectOuterRadius',
        'selectPolarOptions',
      ],
      'absent',
    ),
    implicitAngleAxis: '{}',
    implicitRadiusAxis: '{}',
    selectPolarViewBox: 'nothing',
  },
  // Nobody listens to a chart's own events.
  'state/externalEventsMiddleware': {
    externalEventAction: 'noted',
    externalEventsMiddleware: '{ middleware: () => (next) => next }',
  },
  'util/usePrefersReducedMotion': { usePrefersReducedMotion: '() => true' },
  'state/keyboardEventsMiddleware': {
    focusAction: 'noted',
    blurAction: 'noted',
    keyDownAction: 'noted',
    keyboardEventsMiddleware: '{ middleware: () => (next) => next }',
  },
};

/**
 * Functions of Recharts that stay by name, with what they do instead: our one Line draws nothing, the grid has horizontal
 * lines alone, ticks are shown as given, and the size of a chart is a number.
 */
export const EMPTIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cartesian/Line': { LineImpl: 'return null' },
  'cartesian/CartesianGrid': {
    Background: 'return null',
    VerticalGridLines: 'return null',
    HorizontalStripes: 'return null',
    VerticalStripes: 'return null',
  },
  'cartesian/getTicks': { getTicksStart: 'absent()', getTicksEnd: 'absent()' },
  'chart/RechartsWrapper': { getWrapperDivComponent: 'return StaticDiv' },
  'state/selectors/axisSelectors': {
    getErrorDomainByDataKey: 'return []',
    combineStackGroups: 'return {}',
    computeDomainOfTypeCategory: 'absent()',
  },
  'util/getActiveCoordinate': { getActivePolarCoordinate: 'absent()' },
  // Only <svg>, <g>, <line>, <clipPath> and <rect> are drawn: not a word of filters, fonts, gradients and SMIL.
  'util/svgPropertiesNoEvents': {
    isSvgElementPropKey:
      'return /^(?:aria-.+|className|id|lang|style|role|tabIndex|ref|key|color|cursor|direction|display|clip(?:Path|Rule)|fill(?:Opacity|Rule)?|filter|focusable|font(?:Family|Size|Style|Weight)|letterSpacing|mask|opacity|overflow|pointerEvents|(?:shape|text)Rendering|stroke(?:Dasharray|Dashoffset|Linecap|Linejoin|Miterlimit|Opacity|Width)?|text(?:Anchor|Decoration)|transform|vectorEffect|visibility|wordSpacing|width|height|[rxy]|[xy][12]|[rd][xy]|angle)$/.test(key)',
  },
  'util/excludeEventProps': { isEventKey: 'return /^(?:on[A-Z].+|dangerouslySetInnerHTML)$/.test(key)' },
};

/** A file of Recharts with the functions named of it emptied; fails where one is not there. */
export function emptied(module: string, code: string): string {
  const functions = EMPTIED[module];
  return functions === undefined ? code : `${ABSENT}\n${emptiedBy(functions, code, `recharts/${module}`)}`;
}

/** d3 as Recharts reaches it: a linear scale from numbers to numbers, read by nobody as text. */
const LEFT_OUT_OF_D3: typeof LEFT_OUT = {
  'd3-color': allOf(['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'], 'nothing'),
  'd3-interpolate': {
    interpolateNumber: '(from, to) => (at) => from * (1 - at) + to * at',
    interpolate: 'interpolateNumber',
    interpolateRound: 'absent',
    piecewise: 'absent',
  },
  'd3-format': allOf(
    ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'],
    'absent',
  ),
};
const STACKS = ['', 'OffsetExpand', 'OffsetNone', 'OffsetSilhouette', 'OffsetWiggle', 'OrderNone'].map(
  (name) => `stack${name}`,
);

const HELPERS = [
  ABSENT,
  'const nothing = () => null;',
  'const through = ({ children }) => children;',
  `const noted = Object.assign(() => ({ type: '' }), { type: '' });`,
];

/** Recharts picks a scale by its name, so that every one of them would stay; and nothing is stacked. */
const DOORS_TO_D3: Readonly<Record<string, string>> = {
  'd3-scale': `export { scaleLinear } from 'd3-scale'; export const scalePoint = undefined;`,
  'd3-shape': `export * from 'd3-shape'; ${written(allOf(STACKS, 'undefined'))}`,
};

/**
 * What Recharts' compiler wrote anew into each of its files, for browsers without spread and rest; here once, by the
 * means of the language. Each is one line that begins with its name.
 */
export const ONCE: Readonly<Record<string, string>> = {
  _objectSpread: 'Object.assign',
  _extends: 'Object.assign',
  _defineProperty: '(to, key, value) => ((to[key] = value), to)',
  _objectWithoutProperties:
    '(from, left) => Object.fromEntries(Object.entries(from ?? {}).filter(([key]) => !left.includes(key)))',
  _slicedToArray: '(from) => (Array.isArray(from) ? from : [...from])',
};
/** What only those call. */
export const ONCE_INNER = [
  'ownKeys',
  '_toPropertyKey',
  '_toPrimitive',
  '_objectWithoutPropertiesLoose',
  '_arrayWithHoles',
  '_iterableToArrayLimit',
  '_unsupportedIterableToArray',
  '_arrayLikeToArray',
  '_nonIterableRest',
];
const MODULE = /\/recharts\/es6\/([^?]*)\.js$/;
const ONCE_ID = 'virtual:recharts-once';
const WRITTEN_ANEW = new RegExp(
  `^function (${[...Object.keys(ONCE), ...ONCE_INNER].join('|')})\\(.*\\n`,
  'gm',
);

/** A file of Recharts without what its compiler wrote into it; null where that is nothing. */
export function withoutHelpers(code: string): string | null {
  const used = [...code.matchAll(WRITTEN_ANEW)].map(([, name]) => name ?? '').filter((name) => name in ONCE);
  if (used.length === 0) return null;
  return `import { ${used.join(', ')} } from '${ONCE_ID}';\n${code.replace(WRITTEN_ANEW, '')}`;
}

export function leanRecharts(): Plugin {
  return {
    name: 'umbral-lean-recharts',
    apply: 'build',
    resolveId: { filter: { id: /^virtual:recharts-once$/ }, handler: (id) => `\0${id}` },
    transform: {
      filter: { id: /\/node_modules\/recharts\/es6\/.*\.js(?:\?whole)?$/ },
      handler(code, id) {
        const [, module = ''] = MODULE.exec(id) ?? [];
        const less = emptied(module, code);
        return { code: withoutHelpers(less) ?? less, map: null };
      },
    },
    load: {
      filter: {
        id: /^\0virtual:recharts-once$|\/node_modules\/(?:recharts\/es6\/|victory-vendor\/es\/|d3-).*\.m?js$/,
      },
      handler(id) {
        if (id === `\0${ONCE_ID}`)
          return Object.entries(ONCE)
            .map(([name, what]) => `export const ${name} = ${what};`)
            .join('\n');
        const [, module] = MODULE.exec(id) ?? [];
        const [, d3] = /\/(d3-[a-z]+)\/(?:src|dist)\/[^/]*\.m?js$/.exec(id) ?? [];
        const [, door] = /\/victory-vendor\/es\/(.*)\.js$/.exec(id) ?? [];
        if (door !== undefined) return DOORS_TO_D3[door] ?? null;
        if (d3 !== undefined && d3 in LEFT_OUT_OF_D3) return written(LEFT_OUT_OF_D3[d3] ?? {});
        const names = LEFT_OUT[module ?? ''];
        // What is not named stays as it is, for whom imports it.
        return names === undefined ? null : `${written(names)}\nexport * from '${id}?whole';`;
      },
    },
  };
}

function written(names: Readonly<Record<string, string>>): string {
  const lines = Object.entries(names).map(([name, what]) => `export const ${name} = ${what};`);
  return [...HELPERS, ...lines].join('\n');
}

/** A reducer for what is always the same. */
function kept(state: string): string {
  return `(state = ${state}) => state`;
}
