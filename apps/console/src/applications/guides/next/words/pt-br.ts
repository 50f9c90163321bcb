import type { NextWords } from './en';

export const ptBr: NextWords = {
  install: { heading: 'Instale o cliente', text: '`@logto/next` guarda os tokens em um cookie lacrado do seu servidor.' },
  configure: {
    heading: 'Configure-o',
    text: 'O segredo do aplicativo prova ao serviço que é o seu servidor que pede. `COOKIE_SECRET` é um texto aleatório, criado por você, com pelo menos 32 caracteres.',
    note: 'O segredo é mostrado uma vez, quando é criado. Em credenciais você pode criar outro a qualquer momento.',
  },
  redirects: { heading: 'Diga para onde as pessoas voltam', text: 'O cliente espera a volta em `/callback` do seu endereço.' },
  callback: { heading: 'Conclua o login', text: 'Um route handler recebe o código e leva adiante.' },
  use: {
    heading: 'Entre',
    text: 'Server actions iniciam e encerram a sessão; um server component lê quem está presente.',
  },
  signedOut: {
    heading: 'Diga aonde as pessoas vão depois de sair',
    text: 'O cliente leva de volta ao endereço do seu aplicativo, escrito sem uma barra no final.',
  },
  checkpoint: { heading: 'Ponto de verificação', text: 'Inicie seu aplicativo, abra-o e pressione o botão de login.' },
};
