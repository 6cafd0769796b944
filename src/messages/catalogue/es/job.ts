import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** Spanish. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': 'Fecha de cierre',
  'job.countries': 'Países',
  'job.countries-hint':
    'Donde se puede trabajar. Pueden ser varios; ninguno si es a distancia desde cualquier lugar.',
  'job.description': 'Descripción para los moderadores',
  'job.description-hint': 'No se publica. Lo que ayude a ver que encaja en nuestra comunidad.',
  'job.link': 'Enlace',
  'job.link-hint': 'La página de la propia oferta; empieza por https://',
  'job.organisation': 'Organización',
  'job.place': 'Lugar',
  'job.place-hint': 'Por ejemplo, una ciudad.',
  'job.remote': 'a distancia',
  'job.remote-choice': 'Se puede trabajar desde otro lugar',
  'job.remote-label': 'A distancia',
  'job.title': 'Título',
  'job.until': 'Plazo para postularse: {date}',
  'job.where': 'Dónde: {where}',
  'job.where-at': 'Dónde: {where} ({place})',
};
