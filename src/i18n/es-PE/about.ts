/** Words of the About view. Reference catalogue: the English one has exactly these keys. */
export const about = {
  title: 'Acerca de Umbral',
  lead: 'Umbral pregunta si un paquete de políticas de inteligencia artificial lleva al Perú sobre 60 en el ILIA entre 18 y 24 meses después de julio de 2026, y responde con lo que cada política aporta, lo que aporta el azar y lo que no se sabe. Es una herramienta para discutir. No es un pronóstico.',
  who: {
    heading: 'Quién lo hizo',
    contributors:
      'Umbral es obra de sus colaboradores (The Umbral contributors) y se publica con la licencia MIT: cualquiera puede usarlo, copiarlo, estudiarlo y cambiarlo, siempre que conserve el aviso de autoría.',
    fonts:
      'Las letras son Source Serif 4 y Source Sans 3, con la licencia SIL Open Font License. Las cifras del índice pertenecen a quienes lo publican; cada una lleva su fuente en la página de Método.',
    version:
      'Esta es la versión {{version}}, con la edición {{edition}} del índice y evidencia reunida hasta mediados de 2026.',
  },
  official: {
    heading: 'No es oficial de nadie',
    statement:
      'Nadie encargó, pagó, revisó ni aprobó Umbral. No habla por el CENIA ni por la CEPAL, que publican el índice; tampoco por la PCM, su Secretaría de Gobierno y Transformación Digital, el Concytec, ProInnóvate, ningún otro organismo del Estado, partido, universidad o empresa.',
    responsibility:
      'Los errores son de Umbral. Si una cifra de aquí no coincide con la publicación oficial, vale la publicación oficial.',
  },
  leavesOut: {
    heading: 'Lo que deja fuera',
    intro:
      'Un índice mide lo que mide. Cruzar 60 no hace a un país más rico ni más justo, y Umbral no lo dice. No calcula:',
    items: {
      gdp: 'el producto, la productividad ni la recaudación;',
      jobs: 'el empleo: cuántos puestos se crean, cambian o se pierden, y dónde;',
      life: 'la calidad de vida, la salud, la educación o la seguridad de las personas;',
      distribution:
        'el reparto: qué regiones, empresas, lenguas o grupos ganan y cuáles quedan atrás. El promedio del país puede subir mientras la desigualdad crece;',
      harm: 'los daños de la IA mal usada (sesgos, vigilancia, errores de la administración), más allá de la nota que acompaña a cada palanca;',
      environment: 'la energía, el agua y las emisiones que pide el cómputo;',
      politics:
        'la probabilidad de que una política se apruebe. Umbral supone que se decide y pregunta qué pasa después;',
      finance: 'de qué otra partida sale el dinero, ni qué se deja de hacer por gastarlo aquí.',
    },
    worth:
      'Una política puede valer la pena por cualquiera de estas razones aunque casi no mueva el índice, y al revés.',
  },
  unknown: {
    heading: 'Lo que no se sabía',
    intro:
      'La evidencia se reunió a mediados de 2026. Entonces no se encontró lo siguiente, y el modelo no lo supone resuelto:',
    items: {
      election:
        'El resultado de las elecciones generales de abril y junio de 2026, ni quién gobierna desde el 28 de julio. El modelo pone una transición y presidentes que pueden cambiar; no pone nombres.',
      rdTax:
        'Si se promulgó la ampliación de la Ley 30309 (beneficio tributario por I+D). Venció a fines de 2025; una prórroga pasó una primera votación el 17 de diciembre de 2025.',
      tarapaca:
        'Si abrió el centro de supercómputo de Tarapacá, en Chile, previsto para junio de 2026. En enero de ese año sus obras civiles seguían en licitación.',
      edition:
        'Si ya salió el ILIA 2026. Se esperaba para setiembre u octubre de 2026, con cambios de método. Aquí todo parte del ILIA 2025.',
      enia: 'Las metas, los indicadores y el presupuesto de la Estrategia Nacional de Inteligencia Artificial al 2030 (RM 152-2026-PCM). Se hallaron sus cuatro pilares, no sus montos.',
      scores:
        'Los puntajes del Perú por indicador y por subdimensión, y en dos de las tres dimensiones. Solo están publicados el total y gobernanza; lo demás es estimación y así se marca en toda la herramienta.',
      weights:
        'Los pesos oficiales dentro de cada dimensión. Se dedujeron de la única ficha completa que se encontró, la de Costa Rica.',
      deadlines:
        'El calendario, artículo por artículo, del reglamento de IA (DS 115-2025-PCM). Se sabe que algunos plazos llegan a 2029.',
      capacity: 'Cuántas GPU públicas, investigadores en IA y doctorados en IA tiene el Perú.',
    },
  },
  links: {
    heading: 'Qué prometen los enlaces',
    trial:
      'Hasta la versión 1.0.0 Umbral está a prueba. Un enlace guarda las palancas, no los resultados: si el modelo o la evidencia cambian, el mismo enlace puede dar otro número.',
    promise:
      'Desde la versión 1.0.0, todo enlace publicado seguirá abriéndose con las mismas palancas. Si una versión nueva da otro resultado, lo dirá y contará por qué.',
    future:
      'Un enlace dañado, o hecho con una versión más nueva que la suya, se abre hasta donde se entiende; la página dice qué no pudo leer.',
  },
  privacy: {
    heading: 'Nada sale de su equipo',
    local:
      'El modelo corre en su navegador. No hay cuentas, galletas (cookies), contadores de visitas ni servidor que reciba lo que usted hace. La política de seguridad de la página le impide conectarse con otro sitio.',
    offline:
      'Después de la primera visita Umbral se abre también sin conexión, con todas sus vistas y en los dos idiomas: el programa queda en este navegador.',
    storage:
      'Los escenarios que guarda quedan en este navegador y en este equipo. Si borra los datos del sitio, se borran: descargue como archivo los que quiera conservar.',
    sharing:
      'Un enlace lleva el escenario después del signo #, una parte que el navegador no envía al servidor. Solo lo ve quien recibe el enlace.',
  },
  notForecast: {
    heading: 'Cómo leer un número de aquí',
    text: 'Cada número dice: si estas fueran las reglas y estos los supuestos, el índice mediría esto. Casi todos los efectos son juicio experto, con un rango amplio y una nota que lo admite. Por eso el resultado va siempre con su duda, con la edición del índice y con la frase «no es un pronóstico».',
    method: 'Ver las ecuaciones, los coeficientes y las fuentes en Método',
  },
} as const;
