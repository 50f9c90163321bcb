import type { FindingWords } from '../finding-words';
import { ptBr as server } from './server/pt-br';

export const ptBr: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message: 'Este conector entrega os e-mails por HTTP, então não há servidor de e-mail a consultar. Só o remetente e os registros DNS dele são examinados.',
    },
    'clock.database.agrees': { message: 'Os relógios do serviço e do banco de dados coincidem.' },
    'clock.database.differs': {
      message:
        'Os relógios do serviço e do banco de dados diferem em {seconds} segundos. Os códigos terminam cedo ou tarde demais, e os certificados são julgados errado.',
      fix: 'Faça as duas máquinas acertarem o relógio por NTP.',
    },
    'from.address.invalid': {
      message: 'O remetente não é um endereço de e-mail.',
      fix: 'Escreva-o como nome@dominio ou como Nome <nome@dominio>.',
    },
    'from.account.unverified': {
      message: '{provider} só diz no envio se sabe que {from} é seu e se a conta pode escrever para qualquer um.',
      fix: 'Verifique no console dele se o domínio está verificado e se a conta saiu do sandbox, e então envie uma mensagem de teste.',
    },
    'dns.domain.missing': {
      message: 'O domínio {domain} do remetente não existe. Quase nenhum servidor aceita e-mails dele.',
      fix: 'Envie de um domínio que seja seu.',
    },
    'dns.domain.unanswered': {
      message: 'Os servidores de nomes não responderam sobre {name}, então nada pode ser dito.',
      fix: 'Examine novamente; se continuar assim, verifique os servidores de nomes do domínio e os que este serviço consulta.',
    },
    'dns.mx.found': { message: 'Respostas e devoluções chegam a {domain} por {hosts}.' },
    'dns.mx.missing': {
      message: '{domain} não tem registro MX. Alguns servidores recusam e-mails de um domínio que não os recebe.',
      fix: 'Adicione um registro MX para {domain}.',
    },
    'dns.mx.null': {
      message: '{domain} diz pelo registro MX que não recebe e-mails. Alguns servidores recusam e-mails de um domínio assim.',
      fix: 'Adicione um registro MX de um servidor que receba devoluções, ou envie de outro domínio.',
    },
    'dns.spf.valid': { message: 'O registro SPF de {domain} vale: custa {lookups} de 10 consultas.' },
    'dns.spf.missing': {
      message: '{domain} não tem registro SPF, então ninguém sabe quem pode enviar por ele.',
      fix: 'Adicione o registro TXT “{record}” em {domain}.',
    },
    'dns.spf.several': { message: '{domain} tem {count} registros SPF. Com mais de um, nenhum vale.', fix: 'Junte-os em um só registro.' },
    'dns.spf.invalid': { message: 'O registro SPF de {domain} não pode ser lido: {reason}', fix: 'Corrija essa parte do registro.' },
    'dns.spf.lookups': {
      message:
        'O registro SPF de {domain} custa {lookups} consultas, e 10 são permitidas: os destinatários param e o tomam por quebrado. O que mais custa: {costs}.',
      fix: 'Retire os includes desnecessários, ou troque os que mais custam pelos endereços deles.',
    },
    'dns.spf.many_lookups': {
      message: 'O registro SPF de {domain} custa {lookups} de 10 consultas. O que mais custa: {costs}.',
      fix: 'Retire o que não é necessário antes de adicionar outro include.',
    },
    'dns.spf.void_lookups': {
      message: 'O registro SPF de {domain} indica {count} hosts sem endereço, e 2 são permitidos.',
      fix: 'Retire os nomes que não existem mais.',
    },
    'dns.spf.open': {
      message: 'O registro SPF de {domain} deixa qualquer um enviar por ele.',
      fix: 'Termine o registro com “~all” ou “-all”.',
    },
    'dns.spf.provider': { message: 'O registro SPF de {domain} deixa {provider} enviar.' },
    'dns.spf.provider_missing': { message: 'O registro SPF de {domain} não deixa {provider} enviar.', fix: 'Mude o registro para “{record}”.' },
    'dns.spf.host': { message: 'O registro SPF de {domain} deixa {host} enviar.' },
    'dns.spf.host_missing': {
      message: 'O registro SPF de {domain} não deixa os endereços de {host} enviarem. Isso só está certo se os e-mails saem dele por outros endereços.',
      fix: 'Adicione ao registro os endereços de onde saem os seus e-mails.',
    },
    'dns.dkim.found': { message: 'A chave DKIM {selector} de {domain} vale ({key}).' },
    'dns.dkim.missing': {
      message: 'Não há chave DKIM em {record}.',
      fix: 'Adicione o registro que o seu provedor mostra para este seletor.',
    },
    'dns.dkim.not_found': {
      message: '{domain} não tem chave DKIM em um seletor usual. Pode ter uma em outro.',
      fix: 'Configure o DKIM no seu provedor, ou examine novamente com o seletor: o que vem depois de s= na DKIM-Signature de um e-mail.',
    },
    'dns.dkim.revoked': {
      message: 'A chave DKIM em {record} foi revogada: o registro está lá e não tem chave.',
      fix: 'Adicione a chave que o seu provedor mostra, ou faça os e-mails serem assinados com outro seletor.',
    },
    'dns.dkim.short': {
      message: 'A chave DKIM em {record} tem {bits} bits. Os destinatários ignoram chaves abaixo de 1024.',
      fix: 'Crie uma nova chave de 2048 bits.',
    },
    'dns.dkim.weak': {
      message: 'A chave DKIM em {record} tem {bits} bits. É o mínimo que os destinatários aceitam.',
      fix: 'Crie uma nova chave de 2048 bits na próxima troca.',
    },
    'dns.dkim.invalid': {
      message: 'A chave DKIM em {record} não pode ser lida: {reason}',
      fix: 'Copie o registro do seu provedor mais uma vez, por inteiro.',
    },
    'dns.dkim.testing': {
      message: 'A chave DKIM em {record} diz que está apenas em teste (t=y). Os destinatários podem ignorá-la.',
      fix: 'Retire “t=y” do registro.',
    },
    'dns.dmarc.enforced': { message: 'O DMARC de {domain} faz e-mails falsos serem tratados como “{policy}”.' },
    'dns.dmarc.watching': {
      message: 'O DMARC de {domain} tem a política “none” para este remetente: e-mails falsos são entregues como os outros.',
      fix: 'Quando os relatórios mostrarem só os seus próprios remetentes, mude a política para “quarantine”.',
    },
    'dns.dmarc.missing': {
      message: '{domain} não tem registro DMARC. Gmail e Yahoo pedem um a quem envia muito.',
      fix: 'Adicione o registro TXT “{record}” em {name}.',
    },
    'dns.dmarc.several': { message: '{name} tem {count} registros DMARC. Com mais de um, nenhum vale.', fix: 'Mantenha um deles.' },
    'dns.dmarc.invalid': {
      message: 'O registro DMARC de {domain} não diz nenhuma política conhecida.',
      fix: 'Comece-o com “v=DMARC1; p=none” ou uma política mais rígida.',
    },
    'dns.dmarc.aligned': { message: 'Os e-mails de {domain} passam no DMARC por {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'Nada do que foi encontrado faz os e-mails de {domain} passarem no DMARC: {reasons}. A política para eles é “{policy}”.',
      fix: 'Faça o seu provedor assinar com uma chave DKIM de {domain}.',
    },
  },
  facts: {
    'bounces.elsewhere': 'as devoluções vão para um domínio do provedor',
    connection: 'a conexão',
    'dkim.elsewhere': 'a chave DKIM está em {keyDomain} e o registro a quer em {domain} (adkim=s)',
    'dkim.none': 'nenhuma chave DKIM foi encontrada',
    'dkim.signed': 'DKIM de {signer}',
    'spf.fails': 'o SPF não passa',
    'spf.passes': 'SPF',
    'spf.unclear': 'não é possível entendê-lo',
    'tls.early_data': 'algo veio sem criptografia depois de STARTTLS',
    'tls.implicit': 'TLS desde o início',
    unknown: 'desconhecido',
  },
};
