export const goals = {
  title: 'Metas',
  lead: 'La pregunta al revés: qué haría falta para llegar, qué paquete llega con lo que hay y qué cuesta esperar.',
  contents: {
    profile: 'El perfil que haría falta',
    seek: 'Buscar un paquete',
    waiting: 'Lo que cuesta esperar',
  },
  profile: {
    how: 'Hay muchas maneras de sumar {{line}}. Esta no favorece a ninguna: cada indicador cierra la misma parte de su distancia a 100, la menor que alcanza. Los puntajes de hoy de cada indicador son estimaciones.',
    finding:
      'Para {{line}}, cada indicador tendría que cerrar {{share}} de su distancia a 100; en {{count}} de 23 eso está más allá de lo que las palancas logran a {{date}}',
    findingWithin:
      'Para {{line}}, cada indicador tendría que cerrar {{share}} de su distancia a 100; las palancas, cada una por su lado, lo logran a {{date}}',
    summary:
      'Dónde tendría que estar cada indicador para {{line}}, cerrando {{share}} de su distancia a 100, y dónde queda a {{date}}: el escenario suma {{reached}} y lo más que se probó suma {{reachable}}.',
    scale: 'Puntaje del indicador a {{date}}',
    indicator: 'Indicador',
    weight: 'Peso (de 100)',
    today: 'Hoy (estimado)',
    required: 'Haría falta',
    reached: 'Con el escenario',
    compliance: 'Con cumplimiento',
    reachable: 'Lo más alto que se logra',
    missing: 'Falta',
    asideHead: 'Con las palancas al máximo',
    there: 'llega',
    within: 'se logra',
    beyond: 'no alcanza',
    note: 'Círculo vacío: hoy. Círculo lleno: con el escenario. Rombo: con el camino cumplimiento. Barra vacía: hasta donde llevan las palancas al máximo a {{date}}. Raya gruesa: donde haría falta.',
    reachableNote:
      'Lo más alto de cada indicador sale de un paquete pensado para él; todos a la vez no se logran: el paquete que más suma llega a {{reachable}} a {{date}}.',
  },
  alone: {
    caption: 'Si una sola dimensión tuviera que llevar al Perú a {{line}}, con las demás como hoy',
    dimension: 'Dimensión',
    needed: 'Tendría que llegar a',
    atHundred: 'El total con ella en 100',
    cannot: '{{needed}}: imposible, pasa de 100',
    finding:
      '{{name}} sola no puede: en 100 daría {{full}}, y para {{line}} las demás aún tendrían que cerrar {{others}} de su distancia a 100.',
  },
} as const;
