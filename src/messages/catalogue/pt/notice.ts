import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*Esta agenda e o calendário não coincidem:* {agenda}',
  'notice.agenda-next': 'Os membros veem a hora do calendário. A seguir: corrija o que estiver errado.',
  'notice.content': '*Há erros em `{file}`*',
  'notice.content-next':
    'Continua a valer o que o ficheiro tinha antes. A seguir: corrija-o; `ospo-bot check` lista tudo.',
  'notice.failed': '*Não foi possível publicar esta mensagem:* {title}',
  'notice.failed-next': 'A seguir: execute `ospo-bot check`, que diz o que corrigir.',
  'notice.failed-why': 'O Slack recusou-a para {channel}: {reason}',
  'notice.feed': '*O calendário {feed} não pode ser lido* (desde: {since})',
  'notice.feed-back': '*O calendário {feed} já pode ser lido de novo*',
  'notice.feed-copy': 'Os lembretes continuam a partir da última cópia boa ({date}).',
  'notice.feed-next':
    'A seguir: veja se o endereço em `community.yml` ainda abre e execute `ospo-bot check`.',
  'notice.feed-none': 'Ainda não há uma cópia boa, por isso nenhuma das suas chamadas pode ser lembrada.',
  'notice.feed-was': 'Tinha falhado desde: {since}. Não há mais nada a fazer.',
  'notice.held': '*Esta mensagem chegou?* {title}',
  'notice.held-next': 'A seguir: veja no canal e escolha. Até lá não é enviada de novo.',
  'notice.held-post': 'Publicar agora',
  'notice.held-there': 'Já lá está',
  'notice.held-why': 'Foi enviada para {channel}, mas a resposta do Slack perdeu-se: {reason}',
  'notice.older': '*A minha base de dados não sabe nada do tempo desde: {from}*',
  'notice.older-next':
    'Nada é publicado duas vezes: cada mensagem é procurada antes de ser enviada. A seguir: nada, a menos que não tenha restaurado uma cópia de segurança.',
  'notice.older-why':
    'As mensagens desse tempo já estão nos canais, por isso foi restaurada uma cópia mais antiga ({to}).',
  'notice.survey': '*Sem inquérito sobre {title}*',
  'notice.survey-why':
    'Há menos de {quorum} pessoas em {channel}, por isso seria possível distinguir as respostas. A seguir: nada, ou pergunte pessoalmente.',
};
