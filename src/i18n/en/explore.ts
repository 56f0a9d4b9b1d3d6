import type { explore as reference } from '../es-PE/explore.ts';
import type { Shape } from '../shape.ts';

export const explore = {} as const satisfies Shape<typeof reference>;
