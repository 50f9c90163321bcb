import type { TrialPhrases } from './en';

export const ptBr: TrialPhrases = {
  title: 'Experimentar o login',
  moment: 'Um momento',
  opening: 'As páginas de login estão abrindo.',
  signIn: 'Entrar',
  again: 'Tentar novamente',
  signInAgain: 'Entrar novamente',
  signOut: 'Sair',
  learns: 'O que um aplicativo fica sabendo',
  claims: 'Os claims do token de ID, como esta página o recebeu e decodificou.',
  scripts: 'Esta página entra por meio de um script, como um aplicativo de página única. Ative os scripts para experimentá-la.',
  unsafe: { title: 'Este endereço não é seguro o bastante', lead: 'Os navegadores só deixam um aplicativo entrar por https ou em localhost.' },
  foreign: { title: 'Este login não começou aqui', lead: 'Ele foi iniciado em outra guia, ou esta página foi recarregada.' },
  refused: 'O login terminou sem uma conta',
  notExchanged: 'O código não foi trocado',
  signedIn: { title: 'Você entrou', lead: 'Como {name}.' },
  signedOut: { title: 'Você saiu', lead: 'Você pode experimentar as páginas de login novamente.' },
  failed: { title: 'O serviço não responde', lead: 'Você pode tentar novamente sem risco.' },
};
