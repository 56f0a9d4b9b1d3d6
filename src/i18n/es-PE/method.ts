/** Words of the Method view. Reference catalogue: the English one has exactly these keys. */
export const method = {
  title: 'Método',
  lead: 'Lo que sigue se imprime de los mismos registros con los que calcula el modelo: si una cifra cambia allí, cambia aquí.',
  grades: {
    example: 'El escenario abierto en Explorar no mueve ninguna palanca; lo que sigue es de «{{title}}».',
    restsAll:
      '«{{title}}» aporta {{contribution}} puntos en el mes {{month}}, y todo ese aporte descansa en efectos de grado C o D: {{d}} de juicio propio (D) y {{c}} de fuentes débiles o traslados grandes (C).',
    rests:
      '«{{title}}» aporta {{contribution}} puntos en el mes {{month}}. De cada 100 partes de ese aporte, {{weak}} descansan en efectos de grado C o D: {{d}} puntos son juicio propio (D) y {{c}}, de una fuente débil o de un traslado grande (C).',
    restsMixed:
      '«{{title}}» mueve el total en {{contribution}} puntos en el mes {{month}}: {{d}} vienen de efectos de juicio propio (D), {{c}} de una fuente débil o de un traslado grande (C) y {{good}} de fuentes mejores.',
    grade: 'Grado',
    coefficients: 'Coeficientes, de {{total}}',
    points: 'Puntos, de {{contribution}}',
    meaning: 'Qué quiere decir',
    sentence:
      'De los {{total}} coeficientes del modelo, {{weak}} tienen grado C o D: {{percent}} de cada 100. De los {{effects}} que dicen cuánto mueve una política, lo tienen {{weakEffects}}.',
    chart: 'Coeficientes por grado',
    caption:
      'El rango son los extremos, donde el sorteo es triangular o uniforme, y un intervalo de 90%, en los demás. Ningún coeficiente entra sin valor, rango, unidad, fuente y grado.',
  },
  contents: {
    index: 'El índice',
    model: 'Cómo calcula',
    equations: 'Ecuaciones',
    parameters: 'Coeficientes',
    checks: 'Pruebas del modelo',
    texts: 'Qué aporta cada texto',
    cannot: 'Lo que el modelo no puede decir',
    unknown: 'Lo que no se sabía',
    changelog: 'Cambios del modelo',
    codes: 'Códigos de los enlaces',
    bibliography: 'Fuentes',
  },
  index: {
    heading: 'El índice',
    intro:
      'El Índice Latinoamericano de Inteligencia Artificial (ILIA) lo publican el CENIA y la CEPAL. Su edición {{edition}} puntúa a {{countries}} países de 0 a 100 en tres dimensiones, nueve subdimensiones y veintitrés indicadores. Sobre {{pioneer}} un país es Pionero; de {{explorer}} a {{pioneer}}, Adoptante; bajo {{explorer}}, Explorador.',
    weightsNote:
      'Los pesos de las tres dimensiones son oficiales. Los demás se dedujeron de la única ficha completa que se encontró, la de Costa Rica; la reproducen, y también las medias regionales, dentro del redondeo. Cada peso lleva su grado de confianza.',
    estimatesNote:
      'Del Perú solo están publicados el total ({{total}}) y gobernanza ({{governance}}). Toda otra cifra del Perú en esta tabla es una estimación, ajustada para que esas dos se cumplan exactamente, y va marcada con «est.».',
    ceiling:
      'Un techo que conviene tener presente: con gobernanza en 100 y todo lo demás como en {{edition}}, el Perú llegaría a {{ceiling}}. La regulación sola no lo hace Pionero.',
    tableCaption: 'Estructura del índice, pesos y puntajes de {{edition}}',
    name: 'Dimensión, subdimensión, indicador',
    points: 'Puntos de 100',
    confidence: 'Confianza del peso',
    source: 'Fuente',
    peru: 'Perú',
    regionalMean: 'Media regional',
    estimate: 'est.',
    estimateLong: 'estimación de Umbral, no publicada',
    published: 'publicado',
    inferred: 'deducido',
    countriesHeading: 'Los diecinueve países',
    countriesCaption: 'Puntajes totales publicados, por edición',
    country: 'País',
    tier: 'Grupo en {{edition}}',
    absent: 'no participó',
    pioneersNote:
      'Algunos textos nombran como Pioneros a Brasil, México y Chile. Las cifras publicadas dicen otra cosa: en {{edition}} lo son {{pioneers}}; México tuvo {{mexico}}. Umbral sigue las cifras.',
    bandNote:
      'También se lee que Adoptante va de 40 a 60. El índice usa de {{explorer}} a {{pioneer}}; con el otro corte, Panamá ({{panama}}) quedaría mal ubicada.',
    comparability:
      'Las ediciones no son del todo comparables: cambian los países, los indicadores y la forma de escalar. Por eso la vista principal mide siempre con el método de {{edition}}.',
  },
  model: {
    heading: 'Cómo calcula',
    intro:
      'El mes 0 es julio de 2026. El modelo avanza por cuartos de mes hasta el mes 48, y cada palanca recorre los mismos pasos hasta el puntaje.',
    steps: {
      effort: {
        name: 'Esfuerzo',
        text: 'De lo que hay hoy a la meta, desde el mes de inicio y a lo largo de la rampa. El dinero nuevo no puede empezar antes de enero de 2027.',
      },
      delivery: {
        name: 'Ejecución',
        text: 'Se gasta una parte de lo asignado; un programa nuevo tarda en arrancar; la transición de gobierno y el cambio de presidentes restan; y por encima de cierto crecimiento el sistema ya no absorbe.',
      },
      response: {
        name: 'Respuesta',
        text: 'El segundo sol rinde menos que el primero. Lo que ya existe cuenta, así que unas migajas ganan migajas.',
      },
      delay: {
        name: 'Demora',
        text: 'Del gasto al puntaje pasan meses: poco al principio, casi todo en medio, el resto después. Un doctorado dura más que la ventana.',
      },
      complements: {
        name: 'Complementos',
        text: 'El cómputo sin gente que lo use sube el indicador de cómputo y casi nada más. Los modelos abiertos y la cooperación rinden según la capacidad de absorberlos.',
      },
      window: {
        name: 'Ventana que se cierra',
        text: 'Lo que buscan atraer los incentivos se lo llevan otros si se llega tarde: rinde menos cuanto después se empieza.',
      },
      ceiling: {
        name: 'Techo y desgaste',
        text: 'Nadie pasa de 100, y cuanto más cerca, más cuesta. Lo ganado se desgasta: la gente emigra, los equipos envejecen, lo que solo está en el papel se desvanece.',
      },
      index: {
        name: 'Índice',
        text: 'Los indicadores se suman con sus pesos. Debajo de todo corre la deriva: lo que el índice subiría o bajaría sin nada nuevo, en el Perú y en los otros dieciocho países.',
      },
    },
    centre:
      'La línea central usa el valor central de cada coeficiente y el valor esperado de cada evento. No es la mediana de los futuros sorteados: en el mes 24, sin paquete, la línea central da {{centre}} y la mediana de {{draws}} sorteos, {{median}} ({{difference}}).',
    centrePending:
      'La línea central usa el valor central de cada coeficiente y el valor esperado de cada evento. No es la mediana de los futuros sorteados; la diferencia se está calculando.',
    centreFailed:
      'La línea central usa el valor central de cada coeficiente y el valor esperado de cada evento. No es la mediana de los futuros sorteados; la diferencia no se pudo calcular en este navegador.',
    draws:
      'Los futuros se sortean una vez y son los mismos para todos los escenarios, de modo que la diferencia entre dos escenarios es de política y no de azar.',
  },
  equations: {
    heading: 'Ecuaciones',
    intro:
      'Las {{count}} ecuaciones del modelo, en orden de lectura. Son los mismos árboles que ejecuta el programa, impresos como fórmulas.',
    search: 'Buscar una ecuación',
    searchHelp: 'Por nombre, unidad, coeficiente o fuente',
    found_one: '{{count}} ecuación',
    found_many: '{{count}} ecuaciones',
    found_other: '{{count}} ecuaciones',
    none: 'Ninguna ecuación contiene «{{query}}».',
    unit: 'Unidad',
    form: 'Forma',
    coefficients: 'Coeficientes',
    more: 'Mostrar {{count}} más',
    units: {
      months: 'meses',
      'completions-a-year': 'cursos terminados al año',
      share: 'proporción',
      'stages a step': 'etapas por paso',
      'share a step': 'proporción por paso',
      'points of the indicator': 'puntos del indicador',
      'S/ million a year and unit': 'S/ millones al año por unidad',
      'S/ million': 'S/ millones',
      'people-a-year': 'personas al año',
      'people-funded': 'personas financiadas',
      'million-soles-a-year': 'S/ millones al año',
      'reference efforts': 'esfuerzos de referencia',
      response: 'respuesta (1 en la referencia)',
      'share of the starting score': 'proporción del puntaje inicial',
      'multiple-of-today': 'veces lo de hoy',
      gpus: 'GPU',
      'S/ million a step': 'S/ millones por paso',
      'stance-0-1': 'enfoque, de 0 a 1',
      intensity: 'intensidad, de 0 a 1',
      'share of the step': 'proporción del paso',
      '0 or 1': '0 o 1',
      multiplier: 'multiplicador',
      ratio: 'razón',
      'S/ million a year': 'S/ millones al año',
      exponent: 'exponente',
      'aggregate 0-1': 'agregado, de 0 a 1',
      'points of the total': 'puntos del total',
      points: 'puntos',
      'points per point of room': 'puntos por punto de margen',
      'points of the indicator a year': 'puntos del indicador al año',
      'points a year': 'puntos al año',
      place: 'puesto',
    },
    sections: {
      effort: 'Esfuerzo',
      delivery: 'Ejecución',
      absorption: 'Límite de absorción',
      response: 'Respuesta',
      delay: 'Demora',
      complements: 'Complementos y capacidad de absorción',
      ceiling: 'Techo y desgaste',
      index: 'Índice',
      rivals: 'Los otros países',
      cost: 'Costo',
    },
    reading:
      'Los nombres en letra de máquina son coeficientes: están abajo, con su fuente. Los demás son otras ecuaciones o, entre paréntesis angulares ⟨ ⟩, datos de entrada. t es el mes; Δt, un cuarto de mes.',
  },
  parameters: {
    heading: 'Coeficientes',
    intro:
      'Todos los coeficientes, con su valor central, su rango, cómo se sortean, su grado y de dónde salen. El nombre de cada uno abre su ficha: qué dicen las fuentes, qué no cubren y en qué ecuaciones entra.',
    search: 'Buscar un coeficiente',
    searchHelp: 'Por nombre, unidad, código o título de la fuente',
    grade: 'Grado',
    all: 'Todos',
    group: 'Tema',
    origin: 'De quién',
    origins: { theirs: 'de las fuentes', ours: 'nuestro, entero o en parte' },
    found_one: '{{count}} coeficiente',
    found_many: '{{count}} coeficientes',
    found_other: '{{count}} coeficientes',
    none: 'Ningún coeficiente responde a esa búsqueda.',
    name: 'Coeficiente',
    value: 'Valor',
    range: 'Rango',
    unit: 'Unidad',
    distribution: 'Sorteo',
    chance: '{{value}} en {{chance}} de cada 100',
    sources: 'Fuentes',
  },
  checks: {
    heading: 'Pruebas del modelo',
    intro:
      'Lo que el modelo tiene que cumplir, con su condición y lo que se midió. Las pruebas corren con cada cambio del programa, y una de ellas compara esta tabla con lo que mide. Ninguna mira al futuro.',
    tests: { test: 'Prueba y condición', measured: 'Se midió', result: 'Resultado' },
    never: 'nunca',
    results: { pass: 'pasa', fail: 'no pasa', printed: 'se imprime' },
    rows: {
      'index-arithmetic': {
        name: 'Aritmética del índice',
        passes:
          'Los 23 indicadores de Costa Rica dan 53.83 y sus subdimensiones, y las medias regionales dan 42.98 y 43.81 (factores habilitantes), dentro de 0.01.',
        measured:
          'Costa Rica {{costaRica}}, y a lo más {{worstSubdimension}} de diferencia en una subdimensión; región {{region}} y {{regionEnabling}}.',
      },
      baseline: {
        name: 'Punto de partida',
        passes: 'Cada sorteo reproduce 51.93 y 74.36 hasta la novena decimal.',
        measured:
          'En {{draws}} sorteos, a lo más {{totalMiss}} de diferencia en el total y {{governanceMiss}} en gobernanza.',
      },
      'base-rate-published': {
        name: 'Frecuencia de partida, como se publica',
        passes:
          'Sin paquete, queda sobre 60 en octubre de 2027 entre 13 y 33 de cada 100. Es coherencia con los datos de partida, no validación.',
        measured: '{{chance}} de cada 100, con {{draws}} sorteos.',
      },
      'base-rate-fixed': {
        name: 'Frecuencia de partida, método fijo',
        passes: 'Sin paquete, queda sobre 60 en el mes 24 entre 8 y 22 de cada 100. También es coherencia.',
        measured: '{{chance}} de cada 100, con {{draws}} sorteos.',
      },
      paths: {
        name: 'Los dos caminos',
        passes:
          'El aporte medio de la política en el mes 24 está entre 0.2 y 0.8 en cumplimiento y entre 0.4 y 1.6 en plataforma.',
        measured:
          'Cumplimiento {{compliance}} (80 de cada 100 sorteos, de {{complianceLow}} a {{complianceHigh}}); plataforma {{platform}} (de {{platformLow}} a {{platformHigh}}).',
      },
      'which-path-leads': {
        name: 'Cuál camino va adelante',
        passes:
          'El mes desde el que plataforma supera a cumplimiento en la línea central, como se ofrece y con el aparato de cumplimiento añadido. Se imprime y no se exige: sale del juicio.',
        measured:
          'Plataforma va adelante desde el mes {{platform}}. Con el aparato de cumplimiento añadido: desde el {{kept0}} si no conserva nada, el {{keptHalf}} si conserva la mitad, el {{keptAll}} si lo conserva todo.',
      },
      'nothing-from-nothing': {
        name: 'De la nada, nada',
        passes: 'Un paquete vacío es igual a la línea base, bit por bit.',
        measured: '{{differentValues}} valores distintos, en la línea central y en {{draws}} sorteos.',
      },
      'extreme-conditions': {
        name: 'Casos extremos',
        passes:
          'Ningún puntaje sale de 0 a 100, ni desde todo en 0 o todo en 100; sin ejecución no hay efecto; con todas las palancas al máximo desde el mes 0, la línea central queda bajo 57 en el mes 24.',
        measured:
          'Puntajes de {{least}} a {{most}}, {{notNumbers}} que no son números; sin ejecución, {{unexecuted}} puntos; con todo al máximo, {{everythingAt24}} en el mes 24.',
      },
      'compute-without-people': {
        name: 'Cómputo sin gente',
        passes: 'Rinde menos de un décimo de su efecto en investigación y desarrollo.',
        measured: '{{share}} de cada 100: {{without}} puntos sin gente, {{withPeople}} con ella.',
      },
      'every-lever-moves': {
        name: 'Toda palanca mueve algo',
        passes: 'Cada palanca, sola y en su referencia, mueve al menos un indicador hasta el mes 48.',
        measured:
          'De {{levers}} palancas, {{still}} no mueven nada; la que menos mueve un indicador, {{leastMove}} puntos.',
      },
      monotone: {
        name: 'Más no resta',
        passes:
          'Más de una palanca nunca baja un indicador que dice subir, salvo tres excepciones con nombre: el freno del aparato de cumplimiento, el financiamiento estable que protege ese aparato y lo que se desplaza sobre el límite de absorción.',
        measured:
          'Mayor baja: {{worstDrop}}. Las excepciones, en puntos de un indicador: freno del cumplimiento, {{complianceDrag}}; aparato protegido, {{protectedDrag}}; lo desplazado, {{crowdingOut}}.',
      },
      'absorptive-order': {
        name: 'Orden de absorción',
        passes:
          'Los modelos abiertos y la cooperación rinden más a un Pionero que a un Adoptante, y a este más que a un Explorador. Los perfiles son construidos.',
        measured:
          'Pionero, Adoptante y Explorador. Modelos abiertos: {{open-models-pioneer}}, {{open-models-adopter}} y {{open-models-explorer}} puntos; cooperación: {{regional-pioneer}}, {{regional-adopter}} y {{regional-explorer}}.',
      },
      integration: {
        name: 'Paso de cálculo',
        passes:
          'La mitad del paso mueve el total menos de 0.05 puntos, en la línea central y en los sorteos.',
        measured: '{{centre}} puntos en la línea central; {{draws}} en los sorteos.',
      },
      hindcast: {
        name: 'Prueba hacia atrás',
        passes:
          'Lo que deriva y ruido, ajustados solo con 2023-24, habrían dicho de 2024-25 en los doce países comunes. Se imprime, diga lo que diga.',
        measured:
          'Error medio: deriva, {{missDrift}} puntos; «nada cambia», {{missPersistence}}; tendencia, {{missTrend}}. Dentro del intervalo de 50%, {{covered50}} de {{countries}}; del de 80%, {{covered80}}.',
      },
      'family-member': {
        name: 'Otros países',
        passes:
          'Dónde cae cada cambio observado de Costa Rica, Uruguay y Colombia, desde sus propios totales. Se imprime.',
        measured:
          'Cambio observado y de cada 100, cuántos quedarían por debajo. Costa Rica: {{CRI-2024}}, {{CRI-2024-below}}; {{CRI-2025}}, {{CRI-2025-below}}, o {{CRI-2025-strategy-below}} si se cuenta su primera estrategia. Uruguay: {{URY-2024}}, {{URY-2024-below}}; {{URY-2025}}, {{URY-2025-below}}. Colombia: {{COL-2024}}, {{COL-2024-below}}; {{COL-2025}}, {{COL-2025-below}}.',
      },
      reproducible: {
        name: 'Se repite',
        passes:
          'El mismo escenario, semilla y versión dan los mismos bits, con un proceso o con varios, en el navegador y fuera de él.',
        measured: '{{differentValues}} valores distintos en {{draws}} sorteos.',
      },
      provenance: {
        name: 'Procedencia',
        passes: 'Ningún coeficiente sin valor, extremos, unidad, fuente y grado.',
        measured:
          '{{naked}} faltas en {{coefficients}} coeficientes. De cada 100: A {{gradeA}}, B {{gradeB}}, C {{gradeC}}, D {{gradeD}}.',
      },
    },
    aloud: {
      heading: 'La prueba hacia atrás, leída en voz alta',
      misses:
        'Ajustados solo con lo que pasó de 2023 a 2024, deriva y ruido habrían errado el cambio de 2024 a 2025 en {{model}} puntos de promedio. Decir «nada cambia» habría errado en {{persistence}}; prolongar la tendencia de cada país, en {{trend}}.',
      best: {
        model: 'El modelo erró menos que los otros dos.',
        persistence: 'No suponer nada fue lo mejor.',
        trend: 'Prolongar la tendencia fue lo mejor.',
      },
      inside:
        'De los {{countries}} países, {{in50}} cayeron en el intervalo de 50% y {{in80}} en el de 80%; se esperaban {{expected50}} y {{expected80}}. Es un solo origen, con un cambio de método en medio: una prueba débil, que no da por bueno al modelo ni lo descarta.',
    },
    here: {
      heading: 'Lo que se comprueba al abrir la página',
      intro: 'La aritmética y la frecuencia de partida, hechas otra vez aquí mismo.',
    },
    caption: 'Comprobaciones hechas al abrir la página',
    test: 'Qué se comprueba',
    expected: 'Se espera',
    found: 'Da',
    costaRica: 'Los 23 indicadores de Costa Rica, con estos pesos, dan su total publicado',
    regional: 'Las medias regionales de los 23 indicadores dan la media regional publicada',
    enabling: 'Y la de factores habilitantes',
    start: 'Las estimaciones del Perú reproducen su total publicado',
    governance: 'Y su puntaje de gobernanza',
    nothing: 'Sin paquete, el aporte de las políticas en el mes 24',
    baseRate:
      'Sin paquete, futuros de cada 100 que pasan de 60 en el mes 24 (coherencia con los datos de partida, no validación)',
    baseRateExpected: '{{low}} a {{high}}',
    pending: 'calculando…',
    failed: 'no se pudo calcular',
  },
  texts: {
    heading: 'Qué aporta cada texto',
    intro:
      'Umbral nació de textos que discuten el ILIA 2025 y el lugar del Perú en él. Cada fila recoge una afirmación y dice dónde está en la herramienta.',
    caption: 'Lo que dicen los textos y dónde está en Umbral',
    says: 'El texto dice',
    product: 'En Umbral',
    where: 'Dónde verlo',
    here: 'Aquí mismo',
    rows: {
      history: {
        says: 'El Perú pasó de 45.52 a 51.93, y en gobernanza de 54.83 a 74.36.',
        product: 'La historia que se dibuja y el punto de partida.',
      },
      asymmetry: {
        says: 'La gobernanza va adelante; la investigación y el talento avanzado, atrás: una asimetría de estructura.',
        product: 'La asimetría, como número propio junto al resultado.',
      },
      data: {
        says: 'En datos el Perú supera la media regional; en infraestructura avanza lento.',
        product: 'Las estimaciones de partida de esos indicadores.',
      },
      dependency: {
        says: 'Es líder en visitas a plataformas de IA: adopta sin crear, y eso es dependencia.',
        product: 'La dependencia, como número propio, y los cuatro indicadores de adopción.',
      },
      platform: {
        says: 'La regulación ya está; ahora la gobernanza tiene que atraer capital y talento.',
        product: 'Las palancas «Enfoque de gobernanza» y «Sandbox y ventanilla», y el techo de gobernanza.',
      },
      actors: {
        says: 'Universidades, empresas y Estado tienen que reasignar lo suyo.',
        product: 'En cada palanca, quién paga y quién actúa.',
      },
      tiers: {
        says: 'Hay tres grupos de países a tres velocidades, y la ventana se estrecha.',
        product: 'Los grupos, la deriva de cada uno y la ventana que se cierra.',
      },
      openWeights: {
        says: 'Llegaron los modelos de pesos abiertos y cada grupo los absorbió de otro modo.',
        product: 'La palanca «Modelos de pesos abiertos» y la capacidad de absorción.',
      },
      twoPaths: {
        says: 'Hay un camino más difícil y otro más seguro.',
        product: '«Camino plataforma» y «Camino cumplimiento», lado a lado.',
      },
      spread: {
        says: 'El primero exige más; el segundo arriesga menos.',
        product: 'El abanico de futuros de cada uno, con los mismos sorteos.',
      },
      quickWins: {
        says: 'Unas medidas rinden pronto y otras ponen cimientos.',
        product: '«Resultados rápidos» y «Primero los cimientos»; los meses 25 a 48.',
      },
      echo: {
        says: 'Lo que elija el Perú tendrá eco en la región.',
        product: 'Si el Perú pasa de 60, los otros Adoptantes avanzan algo más.',
      },
      window: {
        says: 'El plazo es de 18 a 24 meses.',
        product: 'Las dos marcas en cada gráfico.',
      },
      enia: {
        says: 'La estrategia 2021-2026 apuesta por talento e infraestructura.',
        product: 'El crédito de lo que ya rige y el escenario «La ENIA tal como se publicó».',
      },
      startups: {
        says: 'ProInnóvate da fondos concursables; existen Startup Perú e incubadoras.',
        product: 'La palanca «Fondos para startups de IA», con y sin acompañamiento.',
      },
      firms: {
        says: 'Hay que subsidiar a las empresas tradicionales: minería, pesca, textiles, agricultura.',
        product: 'La palanca «Apoyo a la adopción», con sus sectores.',
      },
      survey: {
        says: 'El 28% de las empresas usa IA.',
        product:
          'Se muestra junto a otras dos encuestas que dan 14% y 49%: preguntan cosas distintas a empresas distintas. No entra en el puntaje; la deriva ya lo contiene.',
      },
      inequality: {
        says: 'La IA puede ahondar las brechas entre regiones y empresas, y repetir sesgos.',
        product: 'Una nota de efectos secundarios en cada palanca. No se calcula.',
      },
      regional: {
        says: 'Hay un memorándum entre Perú y Chile; Latam-GPT reúne también a Brasil y a la República Dominicana, y enlaza al CENIA con la secretaría digital.',
        product: 'La palanca «Cooperación regional», con el riesgo de que se estanque.',
      },
      sustainable: {
        says: 'Una apuesta regional que dure pide financiamiento estable, talento especializado y cómputo de alta capacidad.',
        product: 'La palanca «Financiamiento estable» y la complementariedad de los tres.',
      },
      safeguards: {
        says: 'Intercambiar datos abre preguntas de seguridad, acceso y transparencia.',
        product: 'Una nota de salvaguardas en las palancas de datos y de cooperación.',
      },
      publicServices: {
        says: 'Hay que formar a los servidores públicos y llevar la IA a educación, salud y transporte.',
        product: 'La palanca «Apoyo a la adopción», en su parte de servicios públicos.',
      },
      context: {
        says: 'La región recibe el 1.12% de la inversión mundial en IA con el 6.6% del producto; once de sus países no pasan de 50 en infraestructura.',
        product: 'Contexto del ILIA 2025 (octubre de 2025); no entra en el cálculo.',
      },
      ventures: {
        says: 'Nutri Co, Nereuz y Farmonaut muestran lo que se puede.',
        product: 'Ejemplos que anclan la palanca «Fondos para startups de IA».',
      },
      welfare: {
        says: 'La IA traería crecimiento, empleo y calidad de vida.',
        product: 'No se modela. Se dice aquí y en Acerca de.',
      },
      law: {
        says: 'Una entrevista dice que aún no hay ley definitiva; otro texto, que la regulación ya está hecha.',
        product: 'Los dos se nombran y se fechan más abajo; el modelo toma la norma publicada.',
      },
      languages: {
        says: 'Los modelos hechos fuera no entienden las lenguas y contextos de aquí.',
        product: 'Una nota de beneficio en la palanca «Cooperación regional».',
      },
      providers: {
        says: 'Entrenar modelos grandes depende de proveedores privados.',
        product: 'Una nota de riesgo en la parte alquilada del cómputo.',
      },
    },
  },
  cannot: {
    heading: 'Lo que el modelo no puede decir',
    items: {
      forecast:
        'Qué puntaje tendrá el Perú. Lo que separa una edición de la siguiente es, sobre todo, deriva, azar y cambios de método.',
      effects:
        'Cuánto mueve de verdad una política el índice. Casi no hay evidencia directa en puntos del índice; los efectos son juicio, con fuentes que los enmarcan.',
      winner:
        'Que un camino sea mejor que otro. Cuál va adelante, y desde qué mes, depende de supuestos de grado D, y con otros se invierte.',
      platform:
        'Que la gobernanza como plataforma atraiga capital y talento en el grado supuesto. Nada de lo encontrado lo mide para la IA en América Latina.',
      interactions:
        'Efectos que no se pensaron: cada palanca mueve solo los indicadores que su ficha nombra.',
      welfare:
        'Si la gente vivirá mejor. El producto, el empleo, la calidad de vida y el reparto quedan fuera: las fuentes los prometen y ninguna los liga a este índice.',
      bias: 'Si un sistema de IA daña o discrimina. El sesgo y las brechas entre regiones y empresas se nombran en cada palanca y no se calculan.',
      strategy: 'Qué hará el resto: los otros países avanzan por deriva, no responden con políticas propias.',
      indicators: 'Dónde está hoy el Perú en cada indicador, más allá de una estimación.',
    },
  },
  dated: {
    heading: 'Dos textos que se contradicen',
    interview:
      'Una entrevista entre los textos de partida dice que el Perú no tiene todavía una ley definitiva de IA. La copia que se usó no lleva fecha.',
    done: 'Otro de esos textos da la regulación por hecha. Tampoco lleva fecha; el conjunto cita el ILIA 2025, publicado el 3 de octubre de 2025.',
    record:
      'Lo que consta: la Ley 31814 y su reglamento, el DS 115-2025-PCM del 9 de setiembre de 2025, en vigor 90 días hábiles después y con plazos que llegan a 2029. El modelo parte de que la norma rige y de que su ejecución está por verse.',
  },
  changelog: {
    heading: 'Cambios del modelo',
    intro:
      'Cada número que se movió, con su razón, versión por versión. Se lleva en inglés, junto al programa.',
  },
  codes: {
    heading: 'Códigos de los enlaces',
    intro:
      'Un enlace dice en claro qué contiene. Estos códigos son permanentes: ninguno cambia de significado ni se usa para otra cosa, y todo enlace publicado se abre siempre.',
    setting:
      'De una palanca se escribe lo que difiere del escenario base: cantidad, s y el mes de inicio, r y los meses de arranque, u y el mes en que termina, o never si no termina. Por ejemplo, pc=200s9r3u30. Entre varios escenarios no lleva el signo igual.',
    levers: 'Códigos de las palancas',
    options: 'Códigos de las opciones',
    parameters: 'Códigos de los coeficientes',
    figures: 'Cifras oficiales, f. y su nombre en el índice: {{figures}}.',
    weights: 'Pesos, w. y su nombre en el índice: {{weights}}. La línea de los Pioneros es x.ln.',
    keys: 'Lo demás',
    code: 'Código',
    name: 'Qué es',
    key: {
      v: 'Versión de los enlaces',
      lang: 'Idioma',
      base: 'Escenario del que se parte',
      places: 'Escenarios que se comparan; sus partes van unidas por ~',
      t: 'Título; _ es un espacio y .E1. el carácter de ese número',
      at: 'Mes que se lee',
      reading: 'published: el índice como se publicaría',
      of: 'Lo que se mira en Explicar: above, la probabilidad de pasar la línea; contribution, el aporte del paquete',
      cap: 'Techo de dinero por año fiscal, en millones de soles',
      g: 'Lo que se busca en Metas',
      m: 'Modelo: su versión y su huella, unidas por ~',
      ed: 'Edición del índice',
    },
  },
  fold: { more: 'Mostrar los {{count}} que faltan' },
  bibliography: {
    heading: 'Fuentes',
    intro:
      'Los títulos son descriptivos y van en inglés. Mucho se leyó en prensa o en transcripciones de terceros, porque los informes oficiales completos no se pudieron leer.',
    search: 'Buscar una fuente',
    searchHelp: 'Por código, título, tipo, fecha o dirección',
    found_one: '{{count}} fuente',
    found_many: '{{count}} fuentes',
    found_other: '{{count}} fuentes',
    none: 'Ninguna fuente responde a esa búsqueda.',
    noDate: 'sin fecha',
    noAddress: 'sin dirección',
    cited_one: 'la cita {{count}} coeficiente',
    cited_many: 'la citan {{count}} coeficientes',
    cited_other: 'la citan {{count}} coeficientes',
    external: '(se abre en otra pestaña)',
  },
} as const;
