import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy':
    'Algo que diz respeito a você está sendo enviado neste exato momento, por isso nada foi apagado. Tente de novo em um minuto.',
  'privacy.confirm':
    'Apago suas configurações, lembretes, acompanhamentos e seu voto, e o que você compartilhou e não está na lista. O que está na lista fica, mas não que foi você. Isso não pode ser desfeito.',
  'privacy.confirm-title': 'Esquecer você?',
  'privacy.data': 'Meus dados',
  'privacy.erased': 'O que estava aqui foi apagado a pedido da pessoa que o compartilhou.',
  'privacy.file':
    'Tudo o que guardo sobre você. Suas respostas a pesquisas e suas sugestões de temas não estão aqui: elas são guardadas sem dizer de quem são.',
  'privacy.forget': 'Esqueça-me',
  'privacy.forgotten':
    'Pronto: nada do que guardo menciona mais você. As mensagens que estão no Slack ficam lá. Se você voltar a me usar, começo do zero.',
  'privacy.sending':
    'Seus dados chegam em até um minuto, como arquivo nas suas mensagens diretas comigo. Se não chegarem, clique no botão de novo.',
  'privacy.title': 'Seus dados',
};
