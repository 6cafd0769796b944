import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*O boletim de {date} está a ser preparado.* O que deveriam os outros saber?',
  'newsletter.ask-organiser': 'Diga a um organizador. Prazo: {moment}.',
  'newsletter.ask-share': 'Partilhe com {commands}; os moderadores veem primeiro. Prazo: {moment}.',
  'newsletter.asked-draft': 'O rascunho do boletim de {date} chega a {channel} dentro de momentos.',
  'newsletter.asked-preview':
    'O boletim de {date}, tal como está agora, chega-lhe por mensagem direta dentro de momentos.',
  'newsletter.contents':
    'Contém: {jobs, plural, one {# vaga} other {# vagas}}, {news, plural, one {# notícia} other {# notícias}}, {events, plural, one {# conferência} other {# conferências}}.',
  'newsletter.date': '“{found}” não é um dia que eu entenda. Escreva assim: {today}',
  'newsletter.discard-none': 'Não há nenhum rascunho de {date} que conte como enviado. Nada a fazer.',
  'newsletter.discard-which': 'Indique a edição, por exemplo `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Anotado: a edição de {date} não foi enviada. O que estava no rascunho é proposto para a próxima.',
  'newsletter.doubts': '*A verificar ({count}):*',
  'newsletter.draft':
    '*Aqui está o rascunho do boletim {numbered, select, yes {{number} } other {}}de {date}*{again, select, yes {, rascunho {ordinal}} other {}}{asked, select, yes { (pedido por {person})} other {}}',
  'newsletter.far':
    '{date} está demasiado longe de hoje ({today}): faço edições do último mês e dos próximos três. Verifique o ano.',
  'newsletter.help-date':
    'Uma data depois de `preview` ou `draft` refere-se à edição desse dia. Eu nunca envio nem publico uma edição.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` diz que os rascunhos dessa edição não foram enviados: o que contêm passa para a próxima.',
  'newsletter.help-draft':
    '`{command} draft` entrega-a a todos os organizadores e cria ou atualiza o pull request se houver um repositório configurado.',
  'newsletter.help-preview': '`{command} preview` envia-lhe só a si a próxima edição, tal como seria agora.',
  'newsletter.in-full': 'O segundo ficheiro tem estas listas completas.',
  'newsletter.left-out': '*De fora ({count}):*',
  'newsletter.more': '… e mais {count}',
  'newsletter.next': 'A seguir: leia-o antes de ser enviado. Eu não envio nem publico nada.',
  'newsletter.off':
    'O boletim desta comunidade não é feito aqui. Peça a um organizador, que pode acrescentar `newsletter` a `community.yml`.',
  'newsletter.preview': '*Pré-visualização do boletim {numbered, select, yes {{number} } other {}}de {date}*',
  'newsletter.preview-next':
    'Mais ninguém o viu. A seguir: `draft` em vez de `preview` entrega-o a todos os organizadores.',
  'newsletter.pull': 'Pull request: {link}',
  'newsletter.pull-late': '*O pull request do boletim de {date} já existe:* {link}',
  'newsletter.pull-missing': 'Não há pull request: {reason}.',
};
