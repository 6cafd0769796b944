import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Esta agenda e o calendário não coincidem:* {agenda}',
  'notice.agenda-next': 'Os membros veem a hora do calendário. Próximo passo: corrija o que estiver errado.',
  'notice.content': '*Há erros em `{file}`*',
  'notice.content-next':
    '{reach, select, entry {As entradas sem erros valem.} other {Continua valendo o que o arquivo tinha antes.}} Próximo passo: corrija; `ospo-bot check` lista tudo.',
  'notice.failed': '*Não foi possível publicar esta mensagem:* {title}',
  'notice.failed-next': 'Próximo passo: execute `ospo-bot check`, que diz o que corrigir.',
  'notice.failed-why': 'O Slack recusou a mensagem para {channel}: {reason}',
  'notice.feed': '*O calendário {feed} não pode ser lido* (desde: {since})',
  'notice.feed-back': '*O calendário {feed} pode ser lido de novo*',
  'notice.feed-copy': 'Os lembretes continuam com a última cópia boa ({date}).',
  'notice.feed-next':
    'Próximo passo: veja se o endereço em `community.yml` ainda abre e execute `ospo-bot check`.',
  'notice.feed-none': 'Ainda não há uma cópia boa, por isso nenhuma das chamadas dele pode ser lembrada.',
  'notice.feed-was': 'Estava falhando desde: {since}. Não há mais nada a fazer.',
  'notice.held': '*Esta mensagem chegou?* {title}',
  'notice.held-next': 'Próximo passo: veja no canal e escolha. Até lá, ela não é enviada de novo.',
  'notice.held-post': 'Publicar agora',
  'notice.held-there': 'Já está lá',
  'notice.held-why': 'Foi enviada para {channel}, mas a resposta do Slack se perdeu: {reason}',
  'notice.older': '*Meu banco de dados não sabe nada do que aconteceu desde: {from}*',
  'notice.older-next':
    'Nada é publicado duas vezes: cada mensagem é procurada antes do envio. Próximo passo: nada, a menos que você não tenha restaurado um backup.',
  'notice.older-why':
    'As mensagens desse período já estão nos canais, por isso uma cópia mais antiga foi restaurada ({to}).',
  'notice.survey': '*Sem pesquisa sobre {title}*',
  'notice.survey-why':
    'Há menos de {quorum} pessoas em {channel}, por isso seria possível distinguir as respostas. Próximo passo: nada, ou pergunte pessoalmente.',
};
