import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted': 'Chegou três vezes em seis horas, por isso agora vale. Não há mais nada a fazer.',
  'feed-question.believed': 'Um organizador disse que está certo: vale a partir da próxima leitura.',
  'feed-question.calendar': '*O calendário {feed}*',
  'feed-question.flood':
    'Seriam novas de uma só vez: {added, plural, one {1 chamada futura} other {{added} chamadas futuras}} (desde: {since}).',
  'feed-question.gone':
    'Desapareceriam de uma só vez: {gone, plural, one {1 chamada futura} other {{gone} chamadas futuras}} (desde: {since}).',
  'feed-question.gone-and-new':
    'Desapareceriam de uma só vez: {gone, plural, one {1 chamada futura} other {{gone} chamadas futuras}} (desde: {since}). Seriam novas: {added, plural, one {1 chamada futura} other {{added} chamadas futuras}}.',
  'feed-question.keep': 'Manter a última cópia',
  'feed-question.next':
    'Próximo passo: veja o calendário e escolha. Se ninguém fizer isso, será aceito após três leituras iguais em seis horas.',
  'feed-question.over': 'Já passou: o calendário voltou a ser confiável. Não há mais nada a fazer.',
  'feed-question.refused':
    'Um organizador escolheu manter a última cópia. Fica assim até o calendário mudar.',
  'feed-question.replaced':
    'O calendário mudou de novo, por isso esta pergunta não vale mais. Uma mensagem mais recente pergunta.',
  'feed-question.title': '*Isto está certo?* O calendário {feed}',
  'feed-question.true': 'Está certo',
  'feed-question.until': 'Até a decisão, os lembretes continuam com a última cópia anterior.',
};
