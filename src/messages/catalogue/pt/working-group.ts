import type { workingGroup as english } from '../en/working-group.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const workingGroup: Translation<typeof english> = {
  'working-group.active': 'ativo',
  'working-group.channel': 'Canal: {channel}',
  'working-group.completed': 'concluído',
  'working-group.help': 'Sobre os grupos de trabalho da comunidade:',
  'working-group.help-all': '{command}: todos, cada um com a próxima reunião no seu horário',
  'working-group.help-fits': '{command} fits: quais reuniões caem durante o seu dia, as melhores primeiro',
  'working-group.help-help': '{command} help: esta lista',
  'working-group.help-one': '{command} e um nome, ou parte dele: tudo sobre um',
  'working-group.led': 'Estado: {state}, liderado por {lead}',
  'working-group.mailing-list': 'Lista de e-mails',
  'working-group.maintenance': 'em manutenção',
  'working-group.moderated': 'Moderado por {names}',
  'working-group.more': 'Mais sobre um deles: {command} e o nome.',
  'working-group.next': 'Próxima reunião: {when}',
  'working-group.next-none': 'Próxima reunião: nenhuma no calendário.',
  'working-group.next-several': 'Próximas reuniões:',
  'working-group.none': 'Não há grupos de trabalho aqui.',
  'working-group.notes': 'Notas das reuniões',
  'working-group.paused': 'em pausa',
  'working-group.repository': 'Repositório',
  'working-group.state': 'Estado: {state}',
  'working-group.unknown':
    'Não há nenhum grupo de trabalho “{words}”. Há: {names}. {command} help mostra o que eu entendo.',
  'working-group.which': 'Qual destes você quer dizer? {names}',
};
