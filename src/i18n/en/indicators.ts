import type { indicators as reference } from '../es-PE/indicators.ts';
import type { Shape } from '../shape.ts';

export const indicators = {
  total: { name: 'Total score', measures: 'The whole ILIA: three dimensions, from 0 to 100 points.' },
  dimension: {
    'enabling-factors': {
      name: 'Enabling factors',
      measures: 'The base: infrastructure, data and human talent.',
    },
    'research-development-adoption': {
      name: 'Research, development and adoption',
      measures: 'What is created and what is used: science, firms, software and the use of AI.',
    },
    governance: {
      name: 'Governance',
      measures: 'Rules and their institutions: strategy, international ties and regulation.',
    },
  },
  subdimension: {
    infrastructure: { name: 'Infrastructure', measures: 'Connection, computing capacity and devices.' },
    data: { name: 'Data', measures: 'Availability, quality and use of public data.' },
    talent: { name: 'Human talent', measures: 'AI literacy, professional training and advanced talent.' },
    research: { name: 'Research', measures: 'People who do AI research, what they publish and its impact.' },
    'innovation-development': {
      name: 'Innovation and development',
      measures: 'AI firms, investment, software, models and patents.',
    },
    adoption: { name: 'Adoption', measures: 'Use of AI in firms, the State and the population.' },
    vision: {
      name: 'Vision and institutions',
      measures: 'AI strategy, involvement of society and institutions in charge.',
    },
    international: {
      name: 'International links',
      measures: 'Part taken in international AI standards and agreements.',
    },
    regulation: { name: 'Regulation', measures: 'Rules on AI, cybersecurity, ethics and personal data.' },
  },
  indicator: {
    connectivity: {
      name: 'Connectivity',
      measures:
        'Internet users and households online, mobile and 5G coverage, fixed broadband, its price and speed.',
    },
    compute: {
      name: 'Compute',
      measures: 'High-performance and GPU capacity, and certified data centres per million people.',
    },
    devices: { name: 'Devices', measures: 'The population’s access to computers and other devices.' },
    data: {
      name: 'Data barometer',
      measures: 'Results of the Global Data Barometer, published in 2022 and 2025.',
    },
    'ai-literacy': {
      name: 'AI literacy',
      measures: 'AI in early education, science in PISA and command of English.',
    },
    'professional-training': {
      name: 'Professional training',
      measures: 'Concentration of AI skills at work and on course platforms.',
    },
    'advanced-talent': {
      name: 'Advanced talent',
      measures:
        'Master’s and doctoral programmes in AI and graduates in science, technology and engineering.',
    },
    research: {
      name: 'Research',
      measures: 'Active researchers, publications, impact and presence at AI conferences.',
    },
    innovation: {
      name: 'Innovation',
      measures: 'AI firms per million people, private investment, R&D spending and apps.',
    },
    development: {
      name: 'Development',
      measures: 'Relevant open software, published AI models and patent families.',
    },
    industry: { name: 'Industry', measures: 'Use of AI in production and the weight of high technology.' },
    government: {
      name: 'Government',
      measures: 'Public services online and use of AI in citizens’ participation.',
    },
    'generative-ai': { name: 'Generative AI', measures: 'Users, time and spending in generative AI apps.' },
    'ai-web-traffic': { name: 'AI web traffic', measures: 'Visits to AI sites per internet user.' },
    'ai-strategy': {
      name: 'AI strategy',
      measures:
        'Whether a national strategy exists, how recent it is, its topics, budget, roadmap and evaluation.',
    },
    society: {
      name: 'Involvement of society',
      measures: 'Citizens and others in drafting the strategy and in carrying it out.',
    },
    institutions: { name: 'Institutions', measures: 'A body in charge of AI and a way to coordinate.' },
    'standards-bodies': {
      name: 'Standards bodies',
      measures: 'Part taken in the ISO/IEC committees on AI and on information security.',
    },
    'international-organisations': {
      name: 'International organisations',
      measures: 'International AI agreements that the country has joined.',
    },
    'ai-regulation': {
      name: 'AI regulation',
      measures: 'Legal initiative, classes of risk and a controlled test environment.',
    },
    cybersecurity: {
      name: 'Cybersecurity',
      measures: 'The five pillars of the ITU’s global cybersecurity index.',
    },
    'ethics-sustainability': {
      name: 'Ethics and sustainability',
      measures: 'Responsible AI by the global GIRAI index, clean energy and share of renewables.',
    },
    'personal-data': {
      name: 'Personal data',
      measures: 'A personal data protection law and an authority that applies it.',
    },
  },
  tier: {
    explorer: { name: 'Explorer', plural: 'Explorers', range: 'under {{below}} points' },
    adopter: { name: 'Adopter', plural: 'Adopters', range: '{{from}} to {{to}} points' },
    pioneer: { name: 'Pioneer', plural: 'Pioneers', range: 'above {{above}} points' },
  },
} as const satisfies Shape<typeof reference>;
