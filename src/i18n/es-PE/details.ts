import type { LeverId } from '../../model/vocabulary.ts';

/** What an opened lever says. */
export interface LeverDetailWords {
  /** What the government does. */
  readonly description: string;
  /** Who pays and who acts. */
  readonly who: string;
  /** Equity between regions and firms, bias, safeguards. */
  readonly sideEffects: string;
  /** One sentence for each anchor key of the lever's record. */
  readonly anchors: Readonly<Record<string, string>>;
}

/** Words that come when a lever is first opened. */
export const details = {
  lever: {
    literacy: {
      description:
        'Cursos virtuales masivos y gratuitos sobre IA para estudiantes, docentes y público en general. Se cuentan los cursos terminados, no las matrículas.',
      who: 'Paga el Estado (Ministerio de Educación). Actúan las universidades, los institutos y las plataformas privadas de cursos.',
      sideEffects:
        'Sin conexión ni equipos, los cursos llegan primero a Lima y a quienes ya estudian; la brecha entre regiones puede crecer. Hacen falta contenidos en quechua, aimara y otras lenguas, y temas de sesgo y uso responsable.',
      anchors: {
        minedu:
          'El Ministerio de Educación anunció 735,000 becas virtuales con S/10.6 millones en 2026: unos S/14 por cupo, no por curso terminado.',
        coursera:
          'Coursera cuenta 1.8 millones de personas inscritas en cursos de IA en el Perú (2025-2026), 13% más que antes.',
      },
    },
    training: {
      description:
        'Programas de cuatro a nueve meses que forman a especialistas que construyen y operan sistemas de IA, con apoyo para su inserción laboral.',
      who: 'Paga el Estado, con aporte posible de las empresas. Actúan institutos, universidades y academias privadas.',
      sideEffects:
        'Sin cupos por región y por género, las plazas se concentran en Lima y en hombres. Parte de las personas formadas emigra: el modelo descuenta esa pérdida.',
      anchors: {
        'tech-workforce':
          'Cinco mil personas en dos años equivalen a cerca de 1% de quienes trabajan en tecnología en el país (juicio propio).',
        'bootcamp-cost':
          'No se halló el costo por egresado en el Perú; se supone cerca de US$2,500, entre US$1,000 y US$4,500 (juicio propio).',
      },
    },
    doctorates: {
      description:
        'Plazas financiadas de doctorado y posdoctorado en IA, sostenidas a la vez. Un doctorado dura cerca de cuatro años: dentro de la ventana solo se ven la matrícula y los posdoctorados.',
      who: 'Paga el Estado (CONCYTEC, PRONABEC). Actúan las universidades, que deben abrir programas y contratar asesores.',
      sideEffects:
        'Las plazas van a las pocas universidades que ya investigan, casi todas en Lima. Sin puestos al terminar, se financia la emigración.',
      anchors: {
        excellence:
          'Ocho programas doctorales de excelencia recibieron S/111 millones en 2023-2024, unos S/14 millones cada uno; no se identificó entre ellos un doctorado en IA.',
        bicentenario:
          'La Beca Generación del Bicentenario 2025 dio 150 becas (135 de maestría y 15 de doctorado) con S/13.4 millones.',
        'becas-chile':
          'Becas Chile pagó en 2024 cerca de 12.9 millones de pesos chilenos por becario y año en el país, y 20.1 millones en el extranjero.',
      },
    },
    retention: {
      description:
        'Puestos, bonos y fondos de instalación para que quienes investigan y desarrollan IA se queden en el país o regresen.',
      who: 'Paga el Estado. Actúan las universidades públicas y privadas y las empresas que crean los puestos.',
      sideEffects:
        'Beneficia a quienes ya tienen más opciones; conviene reservar puestos para universidades de regiones. La brecha salarial con el exterior sigue siendo grande.',
      anchors: {
        bonus:
          'El bono a docentes investigadores de universidades públicas suma S/20.8 millones en 2026: entre S/2,617 y S/4,435 al mes durante nueve meses.',
        researchers:
          'El Perú tiene 12,487 investigadores registrados (2025), 310 por millón de habitantes; Argentina 1,296, Brasil 903 y Chile 639.',
      },
    },
    'rd-grants': {
      description:
        'Concursos de investigación y desarrollo en IA, además de las convocatorias que ya existen. Los resultados tardan: de la subvención a la publicación pasan cerca de dos años.',
      who: 'Paga el Estado (CONCYTEC, ProCiencia). Actúan universidades, institutos de investigación y empresas asociadas.',
      sideEffects:
        'Los concursos favorecen a grupos con trayectoria, concentrados en Lima. Pedir datos y código abiertos, y revisión ética y de sesgos, reparte mejor el beneficio.',
      anchors: {
        prociencia:
          'Las convocatorias de CONCYTEC y ProCiencia sumaron S/72 millones en 2024, S/61 millones en 2025 y S/73 millones previstos para 2026.',
        'rd-gdp': 'El Perú gasta en I+D entre 0.12% y 0.16% de su PBI (2018-2025, según la fuente).',
      },
    },
    'rd-tax': {
      description:
        'Más empresas usan la deducción por investigación y desarrollo de la Ley 30309: difusión, calificación más rápida y certeza sobre su vigencia.',
      who: 'Paga el Estado con impuestos que no cobra (ese costo no se suma al presupuesto). Actúan las empresas y CONCYTEC, que califica los proyectos.',
      sideEffects:
        'Lo aprovechan sobre todo empresas formales y con utilidades; las pequeñas responden más por sol de apoyo, pero se enteran menos.',
      anchors: {
        'law-30309':
          'Entre 2016 y noviembre de 2025 se aprobaron 221 proyectos por S/344 millones de I+D privada: cerca de S/34 millones al año.',
        extension:
          'El beneficio venció a fines de 2025; la prórroga pasó su primera votación el 17 de diciembre de 2025 y no se halló su promulgación.',
      },
    },
    startups: {
      description:
        'Capital semilla y subvenciones concursables para empresas jóvenes de IA, con incubadoras y mentoría, además de los programas actuales.',
      who: 'Paga el Estado (ProInnóvate, StartUp Perú), con contrapartida privada. Actúan startups, incubadoras y fondos de inversión.',
      sideEffects:
        'El capital se concentra en Lima; las incubadoras de regiones necesitan cupos propios. Conviene exigir pruebas de sesgo cuando el producto decide sobre personas.',
      anchors: {
        proinnovate:
          'ProInnóvate invirtió S/232 millones en 2,745 iniciativas en 2025: S/84,500 en promedio, 90% en micro y pequeñas empresas.',
        'startup-peru':
          'StartUp Perú apoyó a más de 700 startups desde 2013; el programa declara 70% de supervivencia, 23% más empleo y 11% más ventas, sin mostrar con qué las compara.',
        firms:
          'Nutri Co, Nereuz y Farmonaut son empresas que se citan como ejemplo de lo que este apoyo busca multiplicar; no se halló cuánto recibió cada una.',
      },
    },
    'public-compute': {
      description:
        'Procesadores gráficos de centro de datos (clase H200) abiertos a investigadores y startups, propios o alquilados.',
      who: 'Paga el Estado. Actúan las universidades que lo operan y, si se alquila, proveedores privados de nube.',
      sideEffects:
        'Sin personas que lo usen sube casi solo el indicador de cómputo. Alquilar es rápido, pero el entrenamiento grande queda en manos de proveedores privados del exterior. Hacen falta cupos por región, reglas de acceso transparentes y energía.',
      anchors: {
        tarapaca:
          'Tarapacá (Chile): 96 GPU H200 por US$10 millones, anunciadas en febrero de 2025; en enero de 2026 las obras seguían en licitación y no se sabe si abrió.',
        rental:
          'Alquilar una GPU H100 costaba de US$1.99 a US$5.00 por hora en mayo de 2026; cien GPU al 60% de uso, cerca de US$1.8 millones al año.',
        coatlicue:
          'Coatlicue (México): 14,480 GPU por 6,000 millones de pesos mexicanos, unos US$330 millones, en 24 meses desde enero de 2026.',
      },
    },
    access: {
      description:
        'Dinero público para fibra rural, 5G, acceso público a internet y equipos donde el mercado no llega.',
      who: 'Paga el Estado (fondo de telecomunicaciones) junto a los operadores, que ponen la mayor parte. Actúan operadores y gobiernos regionales.',
      sideEffects:
        'Es la palanca que más directamente reduce la brecha entre regiones, aunque mueva poco el índice. El despliegue es sobre todo privado: el dinero público cuenta solo al margen.',
      anchors: {
        'five-g':
          'Cuatro operadores comprometieron al menos US$506 millones en 5G; en el tercer trimestre de 2024 la cobertura era de 15.5% de la población, en buena parte nominal.',
        'costa-rica':
          'La infraestructura de Costa Rica casi no se movió entre dos ediciones: 53.09 en 2024 y 53.11 en 2025.',
      },
    },
    'open-data': {
      description:
        'Conjuntos de datos nacionales, datos abiertos de calidad y reglas para compartirlos entre entidades. En el índice solo se ve si el barómetro de datos se vuelve a medir.',
      who: 'Paga el Estado. Actúan la secretaría digital de la PCM, los ministerios y las universidades.',
      sideEffects:
        'Intercambiar datos plantea preguntas de seguridad, de acceso y de transparencia: hacen falta anonimización, registro de usos y autoridad de datos personales. Si faltan regiones o lenguas en los datos, los modelos heredan ese sesgo.',
      anchors: {
        barometer:
          'El indicador depende del Global Data Barometer, publicado en mayo de 2022 y mayo de 2025; la próxima edición puede caer fuera de la ventana.',
        'regional-mean':
          'La media regional de 2025 es 47.73 y Costa Rica tiene 39.73; un comentarista ubica al Perú sobre la media, sin cifra publicada.',
      },
    },
    'open-models': {
      description:
        'Adaptar modelos de pesos abiertos a usos y lenguas del país, y ponerlos en marcha en entidades públicas y equipos locales.',
      who: 'Paga el Estado. Actúan universidades, startups y entidades públicas; los pesos vienen de empresas y consorcios de fuera.',
      sideEffects:
        'Baja el costo y permite atender lenguas y contextos que los modelos hechos fuera pasan por alto. Rinde según lo que el país puede absorber. Hay que evaluar sesgos antes de usarlos en servicios públicos.',
      anchors: {
        'latam-gpt':
          'Latam-GPT adapta Llama 3.1 de 70 mil millones de parámetros; se reportó un costo de US$550,000 y sus pesos se publicaron el 28 de febrero de 2026.',
        serving:
          'Ofrecer Latam-GPT a todo el público se estimó en cerca de US$200,000 por día: adaptarlo es barato, operarlo no.',
      },
    },
    adoption: {
      description:
        'Asistencia, subsidios y capacitación para que pequeñas empresas de sectores tradicionales y servicios públicos usen IA: mitad para empresas, mitad para el Estado.',
      who: 'Paga el Estado (PRODUCE, ministerios, gobiernos regionales). Actúan empresas, gremios y entidades públicas que capacitan a sus servidores.',
      sideEffects:
        'Las empresas grandes ya usan más IA que las pequeñas: sin focalizar, el apoyo agranda esa brecha. Adoptar sin crear aumenta la dependencia de tecnología de fuera. En servicios públicos hacen falta revisión humana y control de sesgos.',
      anchors: {
        surveys:
          'Tres encuestas, tres poblaciones: usan IA 14% de las empresas (Cámara de Comercio de Lima, 2024), 28% (IBM, 2023) y 49% (BCRP, enero de 2026).',
        'produce-loan':
          'PRODUCE anunció en diciembre de 2025 un programa de US$122 millones (US$100 millones del BID) para 5,000 emprendimientos innovadores y 135,000 pequeñas empresas.',
        sectors:
          'Sectores previstos: minería, pesca, textiles y agricultura; en lo público, educación, salud y transporte. El reparto por mitades es juicio propio.',
      },
    },
    stance: {
      description:
        'De administrar reglas (0) a usar la gobernanza como plataforma que atrae capital y talento (1). Multiplica el uso de fondos, incentivo tributario y sandbox, también el de los programas actuales.',
      who: 'No tiene costo propio. Actúan la PCM y los ministerios, con los mismos funcionarios; las empresas y universidades responden.',
      sideEffects:
        'Con plataforma, el aparato de cumplimiento conserva solo una parte de sus efectos, los buenos y los malos. Atraer capital puede debilitar salvaguardas si nadie las vigila.',
      anchors: {
        'uk-sandbox':
          'Lo más cercano que se ha medido: las empresas que entraron al sandbox financiero británico captaron 15% más capital.',
        judgement:
          'Cuánto sube el uso de los instrumentos es juicio propio: no se halló ninguna medición para IA en América Latina.',
      },
    },
    sandbox: {
      description:
        'Una unidad que abre el entorno controlado de pruebas previsto en el reglamento y atiende a las empresas en una ventanilla de fondos e incentivos.',
      who: 'Paga el Estado (presupuesto institucional). Actúan la secretaría digital, los reguladores y las empresas que se presentan.',
      sideEffects:
        'Puede abrir y no tener casos. Conviene publicar quién entra y qué se prueba, cuidar los datos de las personas y reservar cupos para empresas pequeñas y de regiones.',
      anchors: {
        sbs: 'El sandbox de la SBS no tuvo ningún caso entre febrero de 2022 y agosto de 2025; se rediseñó con la Resolución SBS 04142-2025.',
        uk: 'En el Reino Unido, entrar al sandbox financiero se asoció con 15% más capital captado y 50% más probabilidad de captarlo, por empresa.',
      },
    },
    compliance: {
      description:
        'Auditorías, registros y oficiales de cumplimiento para el reglamento de IA. Sube la gobernanza y frena algo la innovación.',
      who: 'Pagan el Estado, por el personal que supervisa, y las empresas, por cada sistema de alto riesgo. Actúan la PCM, la autoridad de datos, Indecopi y la SBS.',
      sideEffects:
        'Protege a las personas y detecta sesgos. Su costo pesa más en las empresas pequeñas que en las grandes. Sin ejecución, el crédito que da el índice se desgasta.',
      anchors: {
        ds115:
          'El DS 115-2025-PCM (9 de setiembre de 2025) fija niveles de riesgo y entornos controlados, rige tras 90 días hábiles y se paga con presupuestos institucionales.',
        gdpr: 'Tras el reglamento europeo de datos, las inversiones en startups de la UE cayeron entre una quinta y una tercera parte frente a EE. UU.; las obligaciones peruanas son más ligeras.',
      },
    },
    rights: {
      description:
        'Ciberseguridad, autoridad de datos personales y participación ciudadana en la puesta en marcha de la estrategia.',
      who: 'Paga el Estado. Actúan la autoridad de datos personales, el centro de seguridad digital y organizaciones de la sociedad civil.',
      sideEffects:
        'Es la salvaguarda de las demás palancas: vigila sesgos, accesos y usos indebidos. Si la participación solo ocurre en Lima, las regiones quedan fuera.',
      anchors: {
        rubric:
          'El índice califica por escalones: participación ciudadana de 25 en 25 puntos; ley y autoridad de datos personales, 0 o 100.',
        ds115:
          'El DS 115-2025-PCM no trajo recursos nuevos del Tesoro: se paga con presupuestos institucionales.',
      },
    },
    standards: {
      description:
        'Participar en los comités internacionales de normas de IA y sumarse a acuerdos internacionales, con personal dedicado.',
      who: 'Paga el Estado (personal y viajes). Actúan INACAL, Cancillería, universidades y empresas que integran los comités.',
      sideEffects:
        'Da voz en normas que se decidirán de todos modos. Si solo asisten empresas grandes, las normas reflejan sus intereses.',
      anchors: {
        rubric:
          'En los comités de ISO/IEC sobre IA (SC 42) y seguridad (SC 27), no estar vale 0, observar 50 y participar 100.',
        discrete:
          'Como el índice va por escalones, el modelo lo trata como un salto que puede no llegar; sus probabilidades son juicio propio.',
      },
    },
    regional: {
      description:
        'Participación activa en Latam-GPT y en el memorándum con Chile: datos, adaptación, intercambios y herramientas compartidas.',
      who: 'Paga el Estado su participación; el desarrollo de Latam-GPT depende de fondos de Chile. Actúan la secretaría digital, el CENIA de Chile, universidades y socios como Brasil y República Dominicana.',
      sideEffects:
        'Los modelos hechos fuera fallan en lenguas y contextos locales: compartir datos ayuda, con reglas de seguridad, acceso y transparencia. Puede frenarse si Chile recorta. Para durar necesita financiamiento estable, talento especializado y cómputo de alta capacidad.',
      anchors: {
        'latam-gpt':
          'El Perú se sumó a Latam-GPT con un memorándum firmado con Chile a fines de 2025; Brasil y República Dominicana también participan.',
        cost: 'Desarrollar Latam-GPT costó cerca de US$550,000 según lo reportado; el costo anual de una participación peruana es juicio propio.',
      },
    },
    'stable-financing': {
      description:
        'Parte del presupuesto protegida por varios años, que no se recorta ni se reinicia con cada cambio de gobierno. Mejora la ejecución, también la de los programas actuales.',
      who: 'No tiene costo propio, pero compromete recursos. Actúan el Ministerio de Economía y Finanzas y el Congreso, que aprueba el presupuesto.',
      sideEffects:
        'Protege lo que funciona y también lo que no: exige evaluaciones públicas. Quita margen a otros gastos y a los gobiernos regionales si no se acuerda con ellos.',
      anchors: {
        execution:
          'Se ejecutó 75.4% de la inversión pública en 2023, 81.6% en 2024 y 85.2% en 2025; el gobierno nacional llegó a 91.9% en 2025.',
        concytec: 'CONCYTEC ejecutó 93.5% de su presupuesto e Innóvate 88.5% entre 2015 y 2020.',
      },
    },
  },
} as const satisfies { readonly lever: Readonly<Record<LeverId, LeverDetailWords>> };
