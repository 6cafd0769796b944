import type { reply as english } from '../en/reply.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const reply: Translation<typeof english> = {
  'reply.believed': 'Obrigado. O calendário está sendo lido de novo agora, e vale o que ele diz.',
  'reply.call-gone':
    'Esta chamada não está mais no calendário da comunidade, por isso não há arquivo para ela.',
  'reply.decided': 'Isto já foi decidido; não há mais nada a fazer.',
  'reply.fault':
    'Desculpe, não funcionou. Tente de novo daqui a um minuto; se continuar assim, informe esta referência a um organizador: {reference}',
  'reply.fault-form':
    'Não funcionou. Feche esta janela e tente de novo daqui a um minuto; se continuar assim, informe esta referência a um organizador: {reference}',
  'reply.fault-title': 'Desculpe',
  'reply.file': 'O arquivo de calendário está nas suas mensagens diretas comigo.',
  'reply.file-text': '{title}: abra este arquivo para adicionar a chamada ao seu calendário.',
  'reply.loading': 'Um momento …',
  'reply.loading-title': 'Um momento',
  'reply.not-organiser': 'Só os organizadores desta comunidade podem decidir isso. Peça a um deles.',
  'reply.outdated':
    'O calendário mudou desde que isto foi perguntado, por isso não há nada a decidir aqui. Se ainda houver uma pergunta, ela está em uma mensagem mais recente.',
  'reply.posting': 'Obrigado. A mensagem está sendo enviada de novo agora.',
  'reply.refused': 'Obrigado. A última cópia continua valendo até o calendário mudar.',
  'reply.there': 'Obrigado. Ela não será enviada de novo.',
  'reply.too-late':
    'É tarde demais para esta mensagem ser útil, por isso ela não será enviada. Não há mais nada a fazer.',
};
