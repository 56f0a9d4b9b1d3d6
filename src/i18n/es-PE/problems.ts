import type { ProblemWords } from '../../scenario/problem-message.ts';

/** What went wrong with a link, a file or the device's storage, and what stands instead. Reference catalogue. */
export const problems = {
  field: {
    value: 'la cantidad',
    start: 'el mes de inicio',
    ramp: 'los meses de arranque',
    end: 'el mes final',
  },
  assumption: {
    parameters: 'Supuesto «{{name}}»',
    scorecard: 'Cifra oficial de {{name}}',
    weights: 'Peso de {{name}}',
    line: 'Línea de los Pioneros',
  },
  'assumption-out-of-range':
    '{{assumption}}: {{value}} está fuera del rango de {{min}} a {{max}}. Se usa {{used}}.',
  'assumption-not-a-number': '{{assumption}}: «{{text}}» no es un número. Se usa {{used}}.',
  'assumption-as-published': '{{assumption}}: «{{text}}» no es un número. Queda como está publicado.',
  'unknown-assumption': 'No existe el supuesto «{{name}}». Se dejó de lado.',
  'unknown-outcome': 'En Explicar no se puede mirar «{{text}}». Se muestra el puntaje total.',
  'unknown-reading': 'El índice no se lee de la manera «{{text}}». Se muestra con el método fijo.',
  'contradiction-figure':
    'La cifra oficial de {{name}}, {{given}}, no cabe con las demás, que dan {{reached}}. Se dejó de lado.',
  'contradiction-scorecard':
    'Las cifras oficiales no caben con lo publicado: en {{name}} dan {{reached}} y lo publicado es {{given}}. Se dejaron de lado todas.',
  'contradiction-weights':
    'Con esos pesos no sale lo publicado: en {{name}} dan {{reached}} y lo publicado es {{given}}. Quedan los pesos publicados.',
  'contradiction-together':
    'Las cifras y los pesos supuestos no caben juntos con lo publicado ({{name}}, {{given}}). Se dejaron de lado.',
  'out-of-range':
    '{{lever}}: {{field}}, {{value}}, está fuera del rango de {{min}} a {{max}}. Se usa {{used}}.',
  'option-out-of-range': '{{option}}: {{value}} está fuera del rango de {{min}} a {{max}}. Se usa {{used}}.',
  'not-a-number': '{{lever}}: {{field}} no es un número («{{text}}»). Se usa {{used}}.',
  'not-a-number-no-end': '{{lever}}: {{field}} no es un número («{{text}}»). Queda sin fecha final.',
  'option-not-a-number': '{{option}}: «{{text}}» no es un número. Se usa {{used}}.',
  'end-before-start':
    '{{lever}}: termina en el mes {{end}}, que no es posterior a su inicio en el mes {{start}}. Queda sin fecha final.',
  'unknown-lever': 'No existe la palanca «{{name}}». Se dejó de lado.',
  'unknown-option': 'No existe la opción «{{name}}». Se dejó de lado.',
  'unknown-timing': '{{lever}}: no se entiende «{{text}}». Se dejó de lado.',
  'broken-link': 'El enlace está incompleto o no es de Umbral. Se abrió sin ninguna política nueva.',
  'unknown-key':
    'El enlace trae algo que esta página no conoce: «{{key}}». Se dejó de lado; lo demás se conserva.',
  'repeated-key': 'El enlace trae «{{key}}» más de una vez. Vale la primera.',
  'unknown-base': 'No existe el escenario «{{base}}». Se parte de «{{used}}».',
  'unknown-view': 'No existe la vista «{{view}}». Se abrió Explorar.',
  'unknown-language': 'La página no habla el idioma «{{language}}» que pide el enlace.',
  'unknown-month': 'El enlace pide el mes «{{text}}», que no se ofrece. Se muestra el mes {{used}}.',
  'bad-ceiling':
    'El enlace trae «{{text}}» como techo de dinero por año, que no es un número entre 0 y {{max}} millones de soles. Se abre sin techo.',
  'bad-title': 'No se puede leer el título que trae el enlace («{{text}}»). El escenario queda sin título.',
  'bad-goal':
    'No se entiende la meta que trae el enlace («{{text}}»). Se muestra la meta de inicio; el escenario se conserva.',
  'no-version-link': 'El enlace no dice su versión. Se leyó como versión {{used}}.',
  'no-version-file': 'El archivo no dice su versión. Se leyó como versión {{used}}.',
  'newer-version-link':
    'El enlace viene de una versión más nueva de Umbral ({{found}}; aquí se conoce la {{known}}). Se abrió lo que se entiende. Al recargar la página quizá llegue la versión nueva.',
  'newer-version-file':
    'El archivo viene de una versión más nueva de Umbral ({{found}}; aquí se conoce la {{known}}). Se abrió lo que se entiende. Al recargar la página quizá llegue la versión nueva.',
  'other-model':
    'Esto se hizo con el modelo {{saved}}; aquí corre el {{current}}. Las palancas son las mismas, pero las cifras pueden haber cambiado.',
  'other-edition':
    'Esto se hizo con la edición {{saved}} del índice; aquí se usa la {{current}}. Las palancas son las mismas, pero las cifras han cambiado.',
  'not-json': 'El archivo no es un escenario de Umbral: no es texto JSON o está cortado. No se cambió nada.',
  'not-a-scenario':
    'El archivo no es un escenario de Umbral: no trae un paquete de palancas («settings»). No se cambió nada.',
  'too-intricate': 'El archivo tiene más niveles o más partes que cualquier escenario. No se abrió.',
  'too-large':
    'El archivo es demasiado grande para ser un escenario ({{size}} KB; el límite es {{limit}} KB). No se abrió.',
  'unknown-field': 'El archivo trae un dato que no se conoce: «{{field}}». Se dejó de lado.',
  'bad-field': 'No se puede leer «{{field}}». Se dejó de lado; lo demás se conserva.',
  'missing-text-es-PE': 'Falta «{{field}}» en español. Se muestra el texto en inglés.',
  'missing-text-en': 'Falta «{{field}}» en inglés. Se muestra el texto en español.',
  duplicate: 'Ya hay un escenario «{{title}}». Este se guarda como «{{used}}»; el otro no se toca.',
  'not-found': 'El escenario «{{id}}» ya no está en este dispositivo.',
  'storage-forbidden':
    'El navegador no permite guardar en este dispositivo (¿ventana privada?). Los escenarios duran hasta cerrar la página: un enlace o un archivo los conserva.',
  'storage-full':
    'No queda espacio en este dispositivo. No se guardó, pero sigue abierto: un enlace o un archivo lo conserva.',
  'storage-newer':
    'Una versión más nueva de Umbral guardó los escenarios de este dispositivo. Se pueden ver; los cambios duran hasta cerrar la página. Al recargarla quizá llegue la versión nueva.',
  'storage-wiped':
    'Se borró lo guardado en este navegador mientras esta página estaba abierta. Lo que tiene abierto sigue aquí, y de lo guardado la página recuerda: {{count}}.',
  'storage-failed':
    'El dispositivo no pudo leer o guardar ({{detail}}). Lo que está abierto sigue abierto: un enlace o un archivo lo conserva.',
  'corrupt-record': 'El escenario guardado «{{id}}» está dañado y no se puede leer. Los demás están bien.',
  'and-more_one': 'Y {{count}} aviso más.',
  'and-more_many': 'Y {{count}} avisos más.',
  'and-more_other': 'Y {{count}} avisos más.',
} as const satisfies ProblemWords;
