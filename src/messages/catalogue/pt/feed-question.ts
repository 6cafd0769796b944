import type { feedQuestion as english } from '../en/feed-question.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const feedQuestion: Translation<typeof english> = {
  'feed-question.accepted': 'Chegou três vezes em seis horas, por isso agora vale. Não há mais nada a fazer.',
  'feed-question.believed': 'Um organizador disse que é verdade: vale a partir da próxima leitura.',
  'feed-question.calendar': '*O calendário {feed}*',
  'feed-question.flood':
    'Seriam novas de uma só vez: {added, plural, one {1 chamada futura} other {{added} chamadas futuras}} (desde: {since}).',
  'feed-question.gone':
    'Desapareceriam de uma só vez: {gone, plural, one {1 chamada futura} other {{gone} chamadas futuras}} (desde: {since}).',
  'feed-question.gone-and-new':
    'Desapareceriam de uma só vez: {gone, plural, one {1 chamada futura} other {{gone} chamadas futuras}} (desde: {since}). Seriam novas: {added, plural, one {1 chamada futura} other {{added} chamadas futuras}}.',
  'feed-question.keep': 'Manter a última cópia',
  'feed-question.next':
    'A seguir: veja o calendário e escolha. Se ninguém o fizer, é aceite após três leituras iguais em seis horas.',
  'feed-question.over': 'Já passou: o calendário voltou a ser fiável. Não há mais nada a fazer.',
  'feed-question.refused':
    'Um organizador escolheu manter a última cópia. Fica assim até o calendário mudar.',
  'feed-question.replaced':
    'O calendário mudou outra vez, por isso isto já não se pergunta. Uma mensagem mais recente pergunta.',
  'feed-question.title': '*Isto é verdade?* O calendário {feed}',
  'feed-question.true': 'É verdade',
  'feed-question.until': 'Até se decidir, os lembretes continuam a partir da última cópia anterior.',
};
