import type { DimensionId, IndicatorId, SubdimensionId, TierId } from '../../model/vocabulary.ts';

/** `name` is a label; `measures` is one line. */
interface ScoreWords {
  readonly name: string;
  readonly measures: string;
}

interface TierWords {
  readonly name: string;
  readonly plural: string;
  readonly range: string;
}

/** Words of the index: its parts from the total down, and its tiers. */
export const indicators = {
  total: { name: 'Puntaje total', measures: 'El ILIA completo: tres dimensiones, de 0 a 100 puntos.' },
  dimension: {
    'enabling-factors': {
      name: 'Factores habilitantes',
      measures: 'La base: infraestructura, datos y talento humano.',
    },
    'research-development-adoption': {
      name: 'Investigación, desarrollo y adopción',
      measures: 'Lo que se crea y lo que se usa: ciencia, empresas, software y uso de IA.',
    },
    governance: {
      name: 'Gobernanza',
      measures: 'Las reglas y sus instituciones: estrategia, vínculos internacionales y regulación.',
    },
  },
  subdimension: {
    infrastructure: { name: 'Infraestructura', measures: 'Conexión, capacidad de cómputo y equipos.' },
    data: { name: 'Datos', measures: 'Disponibilidad, calidad y uso de datos públicos.' },
    talent: {
      name: 'Talento humano',
      measures: 'Alfabetización, formación profesional y talento avanzado en IA.',
    },
    research: {
      name: 'Investigación',
      measures: 'Personas que investigan en IA, lo que publican y su impacto.',
    },
    'innovation-development': {
      name: 'Innovación y desarrollo',
      measures: 'Empresas, inversión, software, modelos y patentes de IA.',
    },
    adoption: { name: 'Adopción', measures: 'Uso de IA en empresas, Estado y población.' },
    vision: {
      name: 'Visión e institucionalidad',
      measures: 'Estrategia de IA, participación de la sociedad e instituciones a cargo.',
    },
    international: {
      name: 'Vinculación internacional',
      measures: 'Participación en normas y acuerdos internacionales de IA.',
    },
    regulation: { name: 'Regulación', measures: 'Normas de IA, ciberseguridad, ética y datos personales.' },
  },
  indicator: {
    connectivity: {
      name: 'Conectividad',
      measures:
        'Usuarios y hogares con internet, cobertura móvil y 5G, banda ancha fija, su precio y su velocidad.',
    },
    compute: {
      name: 'Cómputo',
      measures:
        'Capacidad de alto rendimiento y GPU, y centros de datos certificados por millón de habitantes.',
    },
    devices: { name: 'Dispositivos', measures: 'Acceso de la población a computadoras y otros equipos.' },
    data: {
      name: 'Barómetro de datos',
      measures: 'Resultados del Global Data Barometer, publicado en 2022 y 2025.',
    },
    'ai-literacy': {
      name: 'Alfabetización en IA',
      measures: 'IA en la educación temprana, ciencias en PISA y dominio del inglés.',
    },
    'professional-training': {
      name: 'Formación profesional',
      measures: 'Concentración de habilidades de IA en el trabajo y en plataformas de cursos.',
    },
    'advanced-talent': {
      name: 'Talento avanzado',
      measures: 'Maestrías y doctorados en IA y egresados de ciencia, tecnología e ingeniería.',
    },
    research: {
      name: 'Investigación',
      measures: 'Investigadores activos, publicaciones, impacto y presencia en conferencias de IA.',
    },
    innovation: {
      name: 'Innovación',
      measures: 'Empresas de IA por millón de habitantes, inversión privada, gasto en I+D y aplicaciones.',
    },
    development: {
      name: 'Desarrollo',
      measures: 'Software abierto relevante, modelos de IA publicados y familias de patentes.',
    },
    industry: { name: 'Industria', measures: 'Uso de IA en la producción y peso de la alta tecnología.' },
    government: {
      name: 'Gobierno',
      measures: 'Servicios públicos en línea y uso de IA en la participación ciudadana.',
    },
    'generative-ai': {
      name: 'IA generativa',
      measures: 'Usuarios, tiempo y gasto en aplicaciones de IA generativa.',
    },
    'ai-web-traffic': {
      name: 'Tráfico web de IA',
      measures: 'Visitas a sitios de IA por usuario de internet.',
    },
    'ai-strategy': {
      name: 'Estrategia de IA',
      measures:
        'Existencia, vigencia, temas, presupuesto, hoja de ruta y evaluación de la estrategia nacional.',
    },
    society: {
      name: 'Participación de la sociedad',
      measures: 'Ciudadanía y otros actores en la elaboración y en la puesta en marcha de la estrategia.',
    },
    institutions: {
      name: 'Institucionalidad',
      measures: 'Entidad a cargo de la IA y mecanismo de coordinación.',
    },
    'standards-bodies': {
      name: 'Organismos de normalización',
      measures: 'Participación en los comités ISO/IEC de IA y de seguridad de la información.',
    },
    'international-organisations': {
      name: 'Organismos internacionales',
      measures: 'Acuerdos internacionales de IA a los que se adhiere el país.',
    },
    'ai-regulation': {
      name: 'Regulación de IA',
      measures: 'Iniciativa legal, clasificación de riesgos y entorno controlado de pruebas.',
    },
    cybersecurity: {
      name: 'Ciberseguridad',
      measures: 'Cinco pilares del índice mundial de ciberseguridad de la UIT.',
    },
    'ethics-sustainability': {
      name: 'Ética y sostenibilidad',
      measures: 'IA responsable según el índice mundial GIRAI, energía limpia y parte renovable.',
    },
    'personal-data': {
      name: 'Datos personales',
      measures: 'Ley de protección de datos personales y autoridad que la aplica.',
    },
  },
  tier: {
    explorer: { name: 'Explorador', plural: 'Exploradores', range: 'menos de {{below}} puntos' },
    adopter: { name: 'Adoptante', plural: 'Adoptantes', range: 'de {{from}} a {{to}} puntos' },
    pioneer: { name: 'Pionero', plural: 'Pioneros', range: 'más de {{above}} puntos' },
  },
} as const satisfies {
  readonly total: ScoreWords;
  readonly dimension: Record<DimensionId, ScoreWords>;
  readonly subdimension: Record<SubdimensionId, ScoreWords>;
  readonly indicator: Record<IndicatorId, ScoreWords>;
  readonly tier: Record<TierId, TierWords>;
};
