import type { publication as english } from '../en/publication.ts';
import type { Translation } from '../translation.ts';

/** Portuguese. Wants a native reader. */
export const publication: Translation<typeof english> = {
  'publication.expired':
    '*Não está mais na lista:* o prazo terminou. Pode ainda estar em aberto: consulte a própria página.',
  'publication.filled': '*Preenchida:* esta vaga já foi ocupada.',
  'publication.withdrawn':
    '*{kind, select, job {Retirada} news {Retirado} session {Retirada} other {Retirada}}* por quem compartilhou {kind, select, job {esta vaga} news {este artigo} session {esta sessão} other {esta chamada de trabalhos}}.',
};
