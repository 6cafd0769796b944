import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': 'Viria outra vez?',
  'survey.again-depends': 'Depende do tema',
  'survey.again-no': 'Não',
  'survey.again-yes': 'Sim',
  'survey.answer': 'Responder',
  'survey.before':
    'Já respondeu a este inquérito, e contam as primeiras respostas. Ninguém as pode localizar, por isso não podem ser alteradas.',
  'survey.before-title': 'Já respondeu',
  'survey.closed': '*Este inquérito está encerrado.* Obrigado a quem respondeu.',
  'survey.else': 'Mais alguma coisa?',
  'survey.form-title': 'Como foi a chamada?',
  'survey.invitation': '*Como foi {title}?* Conte-nos.',
  'survey.known':
    'O próprio Slack, e quem é proprietário do espaço de trabalho com as ferramentas de auditoria do Slack, pode ver que abriu este formulário; até o inquérito encerrar, quem gere este bot poderia descobrir que respondeu, mas não o quê.',
  'survey.next': 'De que devemos falar a seguir?',
  'survey.nudge': 'Falta um dia para dizer como foi *{title}*.',
  'survey.once':
    'Que respondeu fica guardado como um código até o inquérito encerrar, para que cada pessoa responda uma vez; por isso uma resposta não pode ser alterada nem retirada, e pedimos que não nomeie ninguém nos seus textos.',
  'survey.open': 'É anónimo e demora menos de dois minutos. Aberto até: {end}.',
  'survey.over': 'Este inquérito está encerrado e já não aceita respostas.',
  'survey.over-title': 'Terminou',
  'survey.reply': 'A chamada terminou. Como foi?',
  'survey.send': 'Envio definitivo',
  'survey.stored':
    'Cada uma das suas respostas é guardada em separado, sem o seu nome, a hora ou qualquer ligação entre elas; se responderem menos de {quorum} pessoas, nada é mostrado a ninguém e tudo é destruído.',
  'survey.taken': 'As suas respostas estão guardadas, sem nada que leve até si. Já não podem ser alteradas.',
  'survey.taken-next': 'O resultado será divulgado quando o inquérito encerrar.',
  'survey.text-hint': 'Sem nomes. Podem reconhecê-lo pela forma como escreve.',
  'survey.topics': 'Que temas futuros lhe interessam?',
  'survey.useful': 'Até que ponto esta chamada foi útil?',
  'survey.useful-1': 'nada útil',
  'survey.useful-2': 'pouco útil',
  'survey.useful-3': 'algo útil',
  'survey.useful-4': 'útil',
  'survey.useful-5': 'muito útil',
  'survey.withdrawn':
    '*Este inquérito foi retirado*, porque a respetiva chamada não se realizou. O que foi respondido está destruído.',
};
