import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*Ya no está en la lista:* su plazo ha terminado. Puede que siga vigente: consulta su propia página.',
  'publication.filled': '*Cubierto:* este puesto ya está ocupado.',
  'publication.withdrawn':
    '*{kind, select, job {Retirada} news {Retirado} session {Retirada} other {Retirada}}* por quien compartió {kind, select, job {esta oferta de empleo} news {este artículo} session {esta sesión} other {esta convocatoria de ponencias}}.',
};
