import type { levers as reference } from '../es-PE/levers.ts';
import type { Shape } from '../shape.ts';

export const levers = {
  lever: {
    literacy: {
      name: 'AI literacy',
      unit: 'courses a year',
      unitLong: 'AI courses completed a year',
      bands: { asToday: 'as today', modest: 'pilot', reference: 'national campaign', large: 'mass scale' },
    },
    training: {
      name: 'Professional AI training',
      unit: 'people a year',
      unitLong: 'people trained a year',
      bands: { asToday: 'as today', modest: 'pilot', reference: 'national programme', large: 'large scale' },
    },
    doctorates: {
      name: 'Doctorates and postdocs',
      unit: 'places',
      unitLong: 'doctoral and postdoctoral places funded at a time',
      bands: {
        asToday: 'as today',
        modest: 'a few places',
        reference: 'a national cohort',
        large: 'several cohorts',
      },
    },
    retention: {
      name: 'Keeping and bringing back talent',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'a few posts',
        reference: 'national programme',
        large: 'broad programme',
      },
    },
    'rd-grants': {
      name: 'Competitive R&D grants',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'one call',
        reference: 'national fund',
        large: 'very large fund',
      },
    },
    'rd-tax': {
      name: 'R&D tax incentive',
      unit: 'times today',
      unitLong: 'times the private spending that uses Law 30309 today',
      bands: { asToday: 'as today', modest: 'somewhat more', reference: 'double', large: 'triple or more' },
    },
    startups: {
      name: 'AI start-up grants',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'one call',
        reference: 'national programme',
        large: 'very large programme',
      },
    },
    'public-compute': {
      name: 'Public compute (GPUs)',
      unit: 'GPUs',
      unitLong: 'data-centre graphics processors',
      bands: {
        asToday: 'as today',
        modest: 'one laboratory',
        reference: 'a national centre',
        large: 'several centres',
      },
    },
    access: {
      name: 'Connectivity and devices',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'reinforcement',
        reference: 'national programme',
        large: 'very large programme',
      },
    },
    'open-data': {
      name: 'Open and national data',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'some datasets',
        reference: 'national programme',
        large: 'broad programme',
      },
    },
    'open-models': {
      name: 'Open-weight models',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'pilots',
        reference: 'national programme',
        large: 'broad programme',
      },
    },
    adoption: {
      name: 'Adoption support',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'pilots',
        reference: 'national programme',
        large: 'very large programme',
      },
    },
    stance: {
      name: 'Governance stance',
      unit: 'from 0 to 1',
      unitLong: 'from 0, compliance, to 1, platform',
      bands: { asToday: 'compliance', modest: 'mixed', reference: 'platform', large: 'platform' },
    },
    sandbox: {
      name: 'Sandbox and incentives desk',
      unit: 'from 0 to 1',
      unitLong: 'of a full unit, from 0 to 1',
      bands: { asToday: 'as today', modest: 'in part', reference: 'full unit', large: 'full unit' },
    },
    compliance: {
      name: 'Compliance machinery',
      unit: 'from 0 to 1',
      unitLong: 'of full machinery, from 0 to 1',
      bands: { asToday: 'as today', modest: 'partial', reference: 'full', large: 'full' },
    },
    rights: {
      name: 'Rights and security',
      unit: 'S/ million a year',
      unitLong: 'million soles a year',
      bands: {
        asToday: 'as today',
        modest: 'reinforcement',
        reference: 'working functions',
        large: 'broad functions',
      },
    },
    standards: {
      name: 'Standards and memberships',
      unit: 'from 0 to 1',
      unitLong: 'of full participation, from 0 to 1',
      bands: {
        asToday: 'as today',
        modest: 'in part',
        reference: 'full participation',
        large: 'full participation',
      },
    },
    regional: {
      name: 'Regional cooperation',
      unit: 'from 0 to 1',
      unitLong: 'of full participation, from 0 to 1',
      bands: {
        asToday: 'as today',
        modest: 'in part',
        reference: 'full participation',
        large: 'full participation',
      },
    },
    'stable-financing': {
      name: 'Stable financing',
      unit: 'from 0 to 1',
      unitLong: 'of the budget protected, from 0 to 1',
      bands: { asToday: 'as today', modest: 'in part', reference: 'all protected', large: 'all protected' },
    },
  },
  group: {
    talent: { name: 'Talent', description: 'People who understand, use and create AI.' },
    'research-innovation': {
      name: 'Research and innovation',
      description: 'Money and incentives to create knowledge and firms.',
    },
    'compute-data': {
      name: 'Compute and data',
      description: 'The machines, connections, data and models that work rests on.',
    },
    adoption: { name: 'Adoption', description: 'Use of AI in firms and public services.' },
    governance: {
      name: 'Governance',
      description: 'Rules, incentives, rights and ties with other countries.',
    },
    delivery: { name: 'Execution', description: 'That what is allocated gets spent and outlives changes.' },
  },
  option: {
    'public-compute': {
      'rented-share': {
        name: 'Rented share',
        explanation:
          'Renting arrives in months and does not age, but counts less as national capacity and leaves large training to private providers.',
        unit: 'from 0 to 1',
        unitLong: 'of the GPUs rented, from 0 to 1',
      },
    },
    startups: {
      'mentored-share': {
        name: 'Share with mentoring',
        explanation:
          'Money without mentoring yields far less: in Start-Up Chile schooling had an effect and cash alone had none.',
        unit: 'from 0 to 1',
        unitLong: 'of the grants with mentoring, from 0 to 1',
      },
    },
    assumption: {
      continuity: {
        name: 'Institutional continuity',
        explanation:
          'An assumption, not a policy: how much of the team and its mandate outlives changes of government. It holds for the baseline too.',
        unit: 'from 0 to 1',
        unitLong: 'of continuity, from 0 to 1',
      },
    },
  },
} as const satisfies Shape<typeof reference>;
