/** Words of the assumptions panel. Reference catalogue: the English one has exactly these keys. */
export const assumptions = {
  title: 'Supuestos',
  intro:
    'No son políticas: son lo que el modelo da por cierto alrededor de ellas. Lo que cambie aquí vale para la línea central y para todos los futuros, y queda dicho en cada enlace, figura y archivo.',
  effect: {
    same: 'Todo como se publica: {{score}} en {{month}}.',
    own: 'Con estos supuestos, {{score}} en {{month}}; como se publica, {{published}}.',
    compared: 'Valen para todos los escenarios de la mesa.',
  },
  part: {
    label: 'Partes del panel',
    general: 'Lo principal',
    parameters: 'Coeficientes',
    scorecard: 'Cifras oficiales del Perú',
    weights: 'Pesos del índice',
  },
  general: {
    intro:
      'Lo que más se discute: la línea, la continuidad de las instituciones y cuánto se mueven los demás.',
    line: 'La línea: total sobre el que un país es Pionero',
    lineNote:
      'El índice la publica en {{line}}. Otra línea cambia el puente, las probabilidades y los grupos, no los puntajes.',
    rivals: 'Cuánto se mueven por sí solos el Perú y los demás',
  },
  parameters: {
    intro:
      'Cada coeficiente dentro del rango de su ficha. Los que no toque se sortean; los que fije quedan fijos en todos los futuros.',
    search: 'Buscar por palabra o por código',
    group: 'Tema',
    allGroups: 'Todos los temas',
    onlyOwn: 'Solo los que cambié',
    found_one: '{{count}} coeficiente',
    found_many: '{{count}} coeficientes',
    found_other: '{{count}} coeficientes',
    none: 'Ninguno coincide. Pruebe con otra palabra o con todos los temas.',
    more: 'Ver los {{count}} restantes',
  },
  scorecard: {
    intro:
      'Los puntajes por dentro no se publican, salvo gobernanza: son estimaciones. Si usted tiene la ficha oficial, escriba las cifras que conozca, cuantas sean; las demás se vuelven a estimar para que todo cierre con {{total}} y con gobernanza {{governance}}.',
    estimate: 'estimado {{score}}',
    published: 'publicado {{score}}',
    field: '{{name}}, de 0 a 100',
    clear: 'Borrar las cifras oficiales',
  },
  weights: {
    intro:
      'En puntos de 100 del total. Los de las tres dimensiones se publican y no se tocan; los de adentro se dedujeron. Si fija uno, sus hermanos se reparten lo que queda.',
    field: '{{name}}, peso en puntos de 100',
    of: '{{name}}: {{weight}} de 100, publicado',
    published: 'deducido {{weight}}',
    now: 'ahora {{weight}}',
    clear: 'Volver a los pesos deducidos',
  },
  field: {
    range: 'de {{low}} a {{high}}',
    grade: 'grado {{grade}}',
    asPublished: 'Como se publica',
    asPublishedNamed: '{{name}}: como se publica ({{value}})',
    tick: 'publicado',
    own: 'propio',
    typed: '{{name}}, en {{unit}}',
    notANumber: 'Escriba un número.',
    tooHigh: 'El máximo es {{max}}.',
    tooLow: 'El mínimo es {{min}}.',
    record: 'Ver la ficha',
  },
  problem: {
    figure: 'Una cifra del índice va de 0 a 100.',
    weight: 'Ese peso no cabe: su dimensión tiene {{most}} puntos de 100.',
    range: 'Ese valor no cabe: va de {{low}} a {{high}}.',
    contradiction:
      'Esas cifras se contradicen: con las demás, {{figure}} daría {{reached}} y no {{given}}. No se cambió nada; corrija una de ellas.',
    contradictionOpen:
      'Con esas cifras no hay manera de llegar a {{figure}} de {{given}}. No se cambió nada; corrija una de ellas.',
    total: 'el total publicado',
  },
  reset: 'Volver todo a como se publica',
  done: 'Listo',
} as const;
