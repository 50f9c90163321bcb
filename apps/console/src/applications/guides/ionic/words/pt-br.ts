import type { IonicWords } from './en';

export const ptBr: IonicWords = {
  install: {
    heading: 'Instale o cliente',
    text: 'Um aplicativo Ionic é um aplicativo Capacitor, por isso o cliente dele é `@logto/capacitor` com três plugins, quer as páginas sejam feitas com Angular, React ou Vue.',
    note: 'Depois, leve os plugins para os projetos nativos com `npx cap sync`.',
  },
  client: {
    heading: 'Crie o cliente',
    text: 'Um só cliente para o aplicativo inteiro. O ID do aplicativo não é segredo e pode ficar nele.',
  },
  links: {
    heading: 'Escolha o caminho de volta',
    text: 'Depois do login, o navegador do sistema volta ao seu aplicativo por um link com um esquema próprio. Use o ID do aplicativo em ordem inversa, como `com.example.app`: um esquema sem ponto é recusado.',
    note: 'Os dois projetos nativos precisam conhecer o esquema; senão, o navegador fica onde está.',
  },
  origins: {
    heading: 'Permita as origens do aplicativo',
    text: 'As páginas do aplicativo são carregadas da origem dele: `capacitor://localhost` no iOS, `https://localhost` no Android, `http://localhost` no Android com `androidScheme: http`. Sem elas, todo pedido de tokens termina em `Failed to fetch`.',
  },
  state: {
    heading: 'Lembre quem entrou',
    text: 'O cliente responde na hora a partir do dispositivo, mesmo sem conexão. Guarde a resposta onde suas páginas possam vê-la; com Ionic Angular é um signal, porque de outro modo as promises dos plugins não atualizam a página.',
    note: 'Com Ionic React, guarde `isSignedIn` em um estado; com Ionic Vue, em uma `ref`.',
  },
  returns: {
    heading: 'Perceba voltas tardias',
    text: 'O Android pode encerrar o aplicativo enquanto o navegador está aberto. Chame isto quando o aplicativo inicia, antes que a primeira página seja mostrada.',
  },
  signOut: {
    heading: 'Saia',
    text: 'Encerra também a sessão do navegador e volta pela URI de redirecionamento após sair; ela não pode começar com a URI de redirecionamento.',
    note: 'O exemplo também continua quando alguém fecha o navegador antes da volta: a essa altura os tokens do aplicativo já sumiram.',
  },
  page: {
    heading: 'Coloque em uma página',
    text: 'Um botão para entrar, um botão para sair.',
    note: 'Antes do Ionic 9, estas importações vêm de `@ionic/angular/standalone`.',
  },
  run: {
    heading: 'Execute',
    text: 'Com `adb reverse`, um dispositivo Android alcança um serviço no seu computador; o simulador do iOS usa a rede do computador. Em um navegador comum, os links do aplicativo não levam a lugar nenhum: um build web precisa de um aplicativo próprio, do tipo página única.',
    note: 'Enquanto o serviço não tem TLS, o Android exige a informação de que o aplicativo pode se comunicar com ele (`android:usesCleartextTraffic`). Faça isso só em builds de depuração.',
  },
  checkpoint: {
    heading: 'Ponto de verificação',
    text: 'Pressione o botão de login no seu aplicativo, digite um endereço e o código que chegar.',
  },
};
