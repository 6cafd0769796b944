import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': 'Data de encerramento',
  'job.countries': 'Países',
  'job.countries-hint': 'Onde se pode trabalhar. Podem ser vários; nenhum se for remoto em qualquer lugar.',
  'job.description': 'Descrição para os moderadores',
  'job.description-hint': 'Não é publicada. O que ajude a ver que combina com a nossa comunidade.',
  'job.link': 'Link',
  'job.link-hint': 'A página da própria vaga, começando com https://',
  'job.organisation': 'Organização',
  'job.place': 'Local',
  'job.place-hint': 'Por exemplo, uma cidade.',
  'job.remote': 'remoto',
  'job.remote-choice': 'É possível trabalhar de outro lugar',
  'job.remote-label': 'Remoto',
  'job.title': 'Título',
  'job.until': 'Inscrições até: {date}',
  'job.where': 'Onde: {where}',
  'job.where-at': 'Onde: {where} ({place})',
};
