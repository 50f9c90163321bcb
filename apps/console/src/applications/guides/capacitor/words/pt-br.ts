import type { CapacitorWords } from './en';

export const ptBr: CapacitorWords = {
  install: {
    heading: 'Instale o cliente',
    text: '`@logto/capacitor` faz o login das pessoas; os três plugins abrem o navegador, percebem a volta e guardam os tokens.',
    note: 'Depois, leve os plugins para os projetos nativos com `npx cap sync`.',
  },
  client: {
    heading: 'Crie o cliente',
    text: 'Um só cliente para o aplicativo inteiro. O ID do aplicativo não é segredo e pode ficar nele.',
    note: "`presentationStyle: 'fullscreen'` impede que a página de login fique em branco em um iPad.",
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
  signIn: {
    heading: 'Entre',
    text: 'Chame isto no botão de login. O navegador do sistema abre a página de login e volta com um código, que o cliente troca por tokens.',
    note: 'Fechar o navegador antes da hora não é uma falha do aplicativo: o cliente rejeita com um `LogtoClientError` cujo código é `user_cancelled`. Não deixe ninguém começar duas vezes: dois logins simultâneos encerram ambos.',
  },
  returns: {
    heading: 'Perceba voltas tardias',
    text: 'O Android pode encerrar o aplicativo enquanto o navegador está aberto e pode avisar do navegador fechado antes do link. Registre isto uma vez no início do aplicativo; o login é concluído mesmo assim.',
  },
  signOut: {
    heading: 'Saia',
    text: 'O navegador mantém as pessoas conectadas por um tempo. `signOut` encerra isso também e volta pela URI de redirecionamento após sair; ela não pode começar com a URI de redirecionamento.',
    note: 'Os tokens do aplicativo somem imediatamente. Se alguém fecha o navegador antes da volta, a promise fica aberta para sempre; por isso o exemplo continua quando o navegador é fechado. Sem uma URI, uma página diz que a saída foi concluída, e a pessoa a fecha.',
  },
  run: {
    heading: 'Execute',
    text: 'Inicie o aplicativo em um celular ou emulador. Com `adb reverse`, um dispositivo Android alcança um serviço no seu computador; o simulador do iOS usa a rede do computador.',
    note: 'Enquanto o serviço não tem TLS, o Android exige a informação de que o aplicativo pode se comunicar com ele (`android:usesCleartextTraffic`). Faça isso só em builds de depuração.',
  },
  checkpoint: {
    heading: 'Ponto de verificação',
    text: 'Pressione o botão de login no seu aplicativo. Uma janela do navegador abre a página de login; digite um endereço e o código que chegar.',
  },
};
