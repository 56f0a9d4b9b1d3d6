import type { LeverGroupId, LeverId } from '../../model/vocabulary.ts';

/** A lever in words; what only an opened one says is in `details`. Length: `name` at most 34 characters, `unit` at most 22. */
export interface LeverWords {
  readonly name: string;
  /** Beside the number. */
  readonly unit: string;
  /** Read out after the number. */
  readonly unitLong: string;
  /** Parts of the range: the baseline; below the reference; about the reference; beyond it. */
  readonly bands: {
    readonly asToday: string;
    readonly modest: string;
    readonly reference: string;
    readonly large: string;
  };
}

interface OptionWords {
  readonly name: string;
  readonly explanation: string;
  readonly unit: string;
  readonly unitLong: string;
}

/** Words of the levers, their groups and their options; an option id reads `option.<id>`. */
export const levers = {
  lever: {
    literacy: {
      name: 'Alfabetización en IA',
      unit: 'cursos al año',
      unitLong: 'cursos de IA terminados al año',
      bands: { asToday: 'como hoy', modest: 'piloto', reference: 'campaña nacional', large: 'masiva' },
    },
    training: {
      name: 'Formación profesional en IA',
      unit: 'personas al año',
      unitLong: 'personas formadas al año',
      bands: {
        asToday: 'como hoy',
        modest: 'piloto',
        reference: 'programa nacional',
        large: 'a gran escala',
      },
    },
    doctorates: {
      name: 'Doctorados y posdoctorados',
      unit: 'plazas',
      unitLong: 'plazas de doctorado y posdoctorado financiadas a la vez',
      bands: {
        asToday: 'como hoy',
        modest: 'pocas plazas',
        reference: 'una cohorte nacional',
        large: 'varias cohortes',
      },
    },
    retention: {
      name: 'Retención y retorno de talento',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'algunos puestos',
        reference: 'programa nacional',
        large: 'programa amplio',
      },
    },
    'rd-grants': {
      name: 'Fondos concursables para I+D',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'una convocatoria',
        reference: 'fondo nacional',
        large: 'fondo muy grande',
      },
    },
    'rd-tax': {
      name: 'Incentivo tributario a la I+D',
      unit: 'veces lo de hoy',
      unitLong: 'veces el gasto privado que hoy se acoge a la Ley 30309',
      bands: { asToday: 'como hoy', modest: 'algo más', reference: 'el doble', large: 'el triple o más' },
    },
    startups: {
      name: 'Fondos para startups de IA',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'una convocatoria',
        reference: 'programa nacional',
        large: 'programa muy grande',
      },
    },
    'public-compute': {
      name: 'Cómputo público (GPU)',
      unit: 'GPU',
      unitLong: 'procesadores gráficos de centro de datos',
      bands: {
        asToday: 'como hoy',
        modest: 'un laboratorio',
        reference: 'un centro nacional',
        large: 'varios centros',
      },
    },
    access: {
      name: 'Conectividad y dispositivos',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'refuerzo',
        reference: 'programa nacional',
        large: 'programa muy grande',
      },
    },
    'open-data': {
      name: 'Datos abiertos y nacionales',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'algunos conjuntos',
        reference: 'programa nacional',
        large: 'programa amplio',
      },
    },
    'open-models': {
      name: 'Modelos de pesos abiertos',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'pilotos',
        reference: 'programa nacional',
        large: 'programa amplio',
      },
    },
    adoption: {
      name: 'Apoyo a la adopción',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'pilotos',
        reference: 'programa nacional',
        large: 'programa muy grande',
      },
    },
    stance: {
      name: 'Enfoque de gobernanza',
      unit: 'de 0 a 1',
      unitLong: 'de 0, cumplimiento, a 1, plataforma',
      bands: { asToday: 'cumplimiento', modest: 'mixta', reference: 'plataforma', large: 'plataforma' },
    },
    sandbox: {
      name: 'Sandbox y ventanilla',
      unit: 'de 0 a 1',
      unitLong: 'de una unidad plena, de 0 a 1',
      bands: { asToday: 'como hoy', modest: 'a medias', reference: 'unidad plena', large: 'unidad plena' },
    },
    compliance: {
      name: 'Aparato de cumplimiento',
      unit: 'de 0 a 1',
      unitLong: 'de un aparato pleno, de 0 a 1',
      bands: { asToday: 'como hoy', modest: 'parcial', reference: 'pleno', large: 'pleno' },
    },
    rights: {
      name: 'Derechos y seguridad',
      unit: 'S/ millones al año',
      unitLong: 'millones de soles al año',
      bands: {
        asToday: 'como hoy',
        modest: 'refuerzo',
        reference: 'funciones en marcha',
        large: 'funciones amplias',
      },
    },
    standards: {
      name: 'Estándares y membresías',
      unit: 'de 0 a 1',
      unitLong: 'de una participación plena, de 0 a 1',
      bands: {
        asToday: 'como hoy',
        modest: 'a medias',
        reference: 'participación plena',
        large: 'participación plena',
      },
    },
    regional: {
      name: 'Cooperación regional',
      unit: 'de 0 a 1',
      unitLong: 'de una participación plena, de 0 a 1',
      bands: {
        asToday: 'como hoy',
        modest: 'a medias',
        reference: 'participación plena',
        large: 'participación plena',
      },
    },
    'stable-financing': {
      name: 'Financiamiento estable',
      unit: 'de 0 a 1',
      unitLong: 'del presupuesto protegido, de 0 a 1',
      bands: {
        asToday: 'como hoy',
        modest: 'en parte',
        reference: 'todo protegido',
        large: 'todo protegido',
      },
    },
  },
  group: {
    talent: { name: 'Talento', description: 'Personas que entienden, usan y crean IA.' },
    'research-innovation': {
      name: 'Investigación e innovación',
      description: 'Dinero e incentivos para crear conocimiento y empresas.',
    },
    'compute-data': {
      name: 'Cómputo y datos',
      description: 'Máquinas, conexión, datos y modelos sobre los que se trabaja.',
    },
    adoption: { name: 'Adopción', description: 'Uso de IA en empresas y servicios públicos.' },
    governance: {
      name: 'Gobernanza',
      description: 'Reglas, incentivos, derechos y vínculos con otros países.',
    },
    delivery: { name: 'Ejecución', description: 'Que lo asignado se gaste y sobreviva a los cambios.' },
  },
  option: {
    'public-compute': {
      'rented-share': {
        name: 'Parte alquilada',
        explanation:
          'Alquilar llega en meses y no envejece, pero cuenta menos como capacidad nacional y deja el entrenamiento grande en manos de proveedores privados.',
        unit: 'de 0 a 1',
        unitLong: 'de las GPU alquiladas, de 0 a 1',
      },
    },
    startups: {
      'mentored-share': {
        name: 'Parte con mentoría',
        explanation:
          'El dinero sin mentoría rinde mucho menos: en Start-Up Chile la formación tuvo efecto y el dinero solo, no.',
        unit: 'de 0 a 1',
        unitLong: 'de los fondos con mentoría, de 0 a 1',
      },
    },
    assumption: {
      continuity: {
        name: 'Continuidad institucional',
        explanation:
          'Es un supuesto y no una política: cuánto del equipo y del mandato sobrevive a los cambios de gobierno. Vale también para la línea base.',
        unit: 'de 0 a 1',
        unitLong: 'de continuidad, de 0 a 1',
      },
    },
  },
} as const satisfies {
  readonly lever: Record<LeverId, LeverWords>;
  readonly group: Record<LeverGroupId, { readonly name: string; readonly description: string }>;
  readonly option: Record<string, Record<string, OptionWords>>;
};
