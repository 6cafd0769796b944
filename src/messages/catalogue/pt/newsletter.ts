import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*O boletim de {date} está sendo preparado.* O que os outros deveriam saber?',
  'newsletter.ask-organiser': 'Conte a um organizador. Prazo: {moment}.',
  'newsletter.ask-share': 'Compartilhe com {commands}; os moderadores avaliam antes. Prazo: {moment}.',
  'newsletter.asked-draft': 'O rascunho do boletim de {date} chega a {channel} em instantes.',
  'newsletter.asked-preview':
    'O boletim de {date}, como está agora, chega para você por mensagem direta em instantes.',
  'newsletter.contents':
    'Contém: {jobs, plural, one {# vaga} other {# vagas}}, {news, plural, one {# notícia} other {# notícias}}, {events, plural, one {# conferência} other {# conferências}}.',
  'newsletter.date': '“{found}” não é um dia que eu entenda. Escreva assim: {today}',
  'newsletter.discard-none': 'Não há nenhum rascunho de {date} que conte como enviado. Nada a fazer.',
  'newsletter.discard-which': 'Informe a edição, por exemplo `{command} discard 2026-11-24`.',
  'newsletter.discarded':
    'Anotado: a edição de {date} não foi enviada. O que estava no rascunho será oferecido para a próxima.',
  'newsletter.doubts': '*Para conferir ({count}):*',
  'newsletter.draft':
    '*Aqui está o rascunho do boletim {numbered, select, yes {{number} } other {}}de {date}*{again, select, yes {, rascunho {ordinal}} other {}}{asked, select, yes { (pedido por {person})} other {}}',
  'newsletter.far':
    '{date} está muito longe de hoje ({today}): faço edições do último mês e dos próximos três. Confira o ano.',
  'newsletter.help-date':
    'Uma data depois de `preview` ou `draft` se refere à edição desse dia. Eu nunca envio nem publico uma edição.',
  'newsletter.help-discard':
    '`{command} discard 2026-11-24` diz que os rascunhos dessa edição não foram enviados: o que contêm passa para a próxima.',
  'newsletter.help-draft':
    '`{command} draft` entrega a edição a todos os organizadores e cria ou atualiza o pull request se houver um repositório configurado.',
  'newsletter.help-preview': '`{command} preview` envia só para você a próxima edição, como ela seria agora.',
  'newsletter.in-full': 'O segundo arquivo tem estas listas completas.',
  'newsletter.left-out': '*De fora ({count}):*',
  'newsletter.more': '… e mais {count}',
  'newsletter.next': 'Próximo passo: leia antes do envio. Eu não envio nem publico nada.',
  'newsletter.off':
    'O boletim desta comunidade não é feito aqui. Fale com um organizador, que pode acrescentar `newsletter` ao `community.yml`.',
  'newsletter.preview': '*Prévia do boletim {numbered, select, yes {{number} } other {}}de {date}*',
  'newsletter.preview-next':
    'Mais ninguém viu. Próximo passo: `draft` em vez de `preview` entrega o boletim a todos os organizadores.',
  'newsletter.pull': 'Pull request: {link}',
  'newsletter.pull-late': '*O pull request do boletim de {date} está pronto:* {link}',
  'newsletter.pull-missing': 'Não há pull request: {reason}.',
};
