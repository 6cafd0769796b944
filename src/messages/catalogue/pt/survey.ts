import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'Você viria de novo?',
  'survey.again-depends': 'Depende do tema',
  'survey.again-no': 'Não',
  'survey.again-yes': 'Sim',
  'survey.answer': 'Responder',
  'survey.before':
    'Você já respondeu a esta pesquisa, e valem as primeiras respostas. Ninguém pode localizá-las, por isso elas não podem ser alteradas.',
  'survey.before-title': 'Você já respondeu',
  'survey.closed': '*Esta pesquisa está encerrada.* Obrigado a quem respondeu.',
  'survey.else': 'Algo mais?',
  'survey.form-title': 'Como foi a chamada?',
  'survey.invitation': '*Como foi {title}?* Conte para nós.',
  'survey.known':
    'O próprio Slack, e quem é proprietário do workspace com as ferramentas de auditoria do Slack, pode ver que você abriu este formulário; até a pesquisa encerrar, quem administra este bot poderia descobrir que você respondeu, mas não o quê.',
  'survey.next': 'Sobre o que devemos conversar na próxima vez?',
  'survey.nudge': 'Falta um dia para dizer como foi *{title}*.',
  'survey.once':
    'O fato de você ter respondido fica guardado como um código até a pesquisa encerrar, para que cada pessoa responda uma vez; por isso uma resposta não pode ser alterada nem retirada, e pedimos que você não cite ninguém nos seus textos.',
  'survey.open': 'Ela é anônima, leva menos de dois minutos e fica aberta até: {end}.',
  'survey.over': 'Esta pesquisa está encerrada e não aceita mais respostas.',
  'survey.over-title': 'Terminou',
  'survey.reply': 'A chamada terminou. Como foi?',
  'survey.send': 'Envio definitivo',
  'survey.stored':
    'Cada uma das suas respostas é guardada separadamente, sem o seu nome, a hora ou qualquer ligação entre elas; se menos de {quorum} pessoas responderem, nada é mostrado a ninguém e tudo é destruído.',
  'survey.taken':
    'Suas respostas estão guardadas, sem nada que leve a você. Elas não podem mais ser alteradas.',
  'survey.taken-next': 'O resultado será divulgado quando a pesquisa encerrar.',
  'survey.text-hint': 'Sem nomes. Podem reconhecer você pelo jeito de escrever.',
  'survey.topics': 'Quais dos próximos temas interessam a você?',
  'survey.useful': 'Quão útil foi esta chamada?',
  'survey.useful-1': 'nada útil',
  'survey.useful-2': 'pouco útil',
  'survey.useful-3': 'mais ou menos útil',
  'survey.useful-4': 'útil',
  'survey.useful-5': 'muito útil',
  'survey.withdrawn':
    '*Esta pesquisa foi retirada*, porque a chamada foi cancelada. O que foi respondido foi destruído.',
};
