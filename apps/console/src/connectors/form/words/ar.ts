import type { FactoryWords } from '../factory-words';

const templates = { label: 'القوالب' };
const accessKeyId = { label: 'معرّف مفتاح الوصول' };
const accessKeySecret = { label: 'مفتاح الوصول السري' };
const apiKey = { label: 'مفتاح API' };
const clientId = { label: 'معرّف العميل' };
const clientSecret = { label: 'سر العميل' };
const mailbox = { label: 'صندوق البريد' };
const most = (milliseconds: number) => `بالمللي ثانية؛ لا تزيد أبدًا على ${milliseconds}.`;

export const ar: FactoryWords = {
  'simple-mail-transfer-protocol': {
    description: 'يرسل البريد عبر أي خادم SMTP.',
    issues: {
      'must be a host name or an address': 'اكتب اسم مضيف أو عنوانًا.',
      'must be an address of this machine': 'اكتب عنوانًا لهذا الجهاز.',
      'must not contain control characters': 'لا يُسمح هنا بمحارف التحكم.',
      'is no header that can be set': 'لا يمكن تعيين هذه الترويسة.',
      'is no address such as: {what}': 'هذا ليس عنوانًا. مثال: {what}',
      'has no template for {what}': 'لا يوجد قالب لـ {what}.',
      'needs a user and a password, or neither': 'اكتب المستخدم وكلمة المرور معًا، أو اترك كليهما.',
      'needs a refresh token or an access token': 'اكتب رمز تجديد أو رمز وصول.',
      'must be a login (user and pass), a service account (user, serviceClient and privateKey) or tokens (user, with refreshToken or accessToken)':
        'يلزم دخول (user وpass) أو حساب خدمة (user وserviceClient وprivateKey) أو رموز (user مع refreshToken أو accessToken).',
    },
    items: {
      host: { label: 'المضيف' },
      security: {
        label: 'التشفير',
        options: {
          starttls: '\u200fSTARTTLS (المنفذ 587)',
          implicit: '\u200fTLS من البداية (المنفذ 465)',
          none: 'بلا تشفير: خادم ترحيل لك من دون بيانات دخول (المنفذ 25)',
        },
      },
      port: { label: 'المنفذ' },
      authentication: {
        label: 'الدخول',
        options: {
          login: 'مستخدم وكلمة مرور',
          tokens: '\u200fOAuth2 برموز صندوق بريد',
          service: '\u200fOAuth2 بحساب خدمة من Google',
          none: 'بلا دخول: خادم الترحيل يعرف هذا الجهاز',
        },
      },
      'login.user': { label: 'المستخدم' },
      'login.pass': { label: 'كلمة المرور' },
      'tokens.user': mailbox,
      'tokens.clientId': clientId,
      'tokens.clientSecret': clientSecret,
      'tokens.refreshToken': { label: 'رمز التجديد' },
      'tokens.accessUrl': { label: 'عنوان الرموز', help: 'عنوان Google ما لم يُذكر غيره.' },
      'tokens.accessToken': { label: 'رمز الوصول', help: 'غير لازم حيث يوجد رمز تجديد.' },
      'tokens.expires': { label: 'نهاية رمز الوصول', help: 'بالمللي ثانية منذ 1970.' },
      'service.user': mailbox,
      'service.serviceClient': { label: 'عميل حساب الخدمة' },
      'service.privateKey': { label: 'المفتاح الخاص' },
      'service.passphrase': { label: 'عبارة مرور المفتاح' },
      fromEmail: { label: 'من' },
      replyTo: { label: 'الرد إلى' },
      templates,
      customHeaders: { label: 'الترويسات', help: 'مثل \u2066X-…\u2069 و\u2066List-…\u2069' },
      name: { label: 'الاسم في EHLO' },
      servername: { label: 'الاسم في الشهادة' },
      'tls.ca': {
        label: 'الشهادة الموثوقة',
        help: 'بصيغة PEM: شهادة الخادم نفسه أو جهة خاصة. لا يوثق عندئذ بالجهات المعتادة.',
      },
      'tls.minVersion': { label: 'أقدم إصدار من TLS' },
      localAddress: { label: 'العنوان المحلي', help: 'عنوان هذا الجهاز الذي يُتصل منه.' },
      dnsTimeout: { label: 'مدة إيجاد المضيف', help: most(5000) },
      connectionTimeout: { label: 'مدة الاتصال', help: most(5000) },
      greetingTimeout: { label: 'مدة الترحيب', help: most(5000) },
      socketTimeout: { label: 'مدة الصمت', help: most(15000) },
    },
  },
  'inbox-sms': {
    name: 'صندوق وارد العرض التجريبي',
    description: 'يضع الرسائل النصية في صندوق وارد هذا العرض التجريبي.',
    items: { templates: { ...templates, help: 'نص لكل غرض. يمثل \u2066{{code}}\u2069 الرمز و\u2066{{application.name}}\u2069 التطبيق.' } },
  },
  'aliyun-direct-mail': {
    description: 'خدمة الإرسال من Alibaba Cloud.',
    items: {
      accessKeyId,
      accessKeySecret,
      regionId: {
        label: 'المنطقة',
        help: 'منطقة DirectMail التي أُعدّ فيها عنوان المرسِل.',
        options: {
          'cn-hangzhou': 'الصين (هانغتشو)',
          'ap-southeast-1': 'سنغافورة',
          'ap-southeast-2': 'الولايات المتحدة (سيدني سابقًا)',
          'eu-central-1': 'ألمانيا (فرانكفورت)',
          'us-east-1': 'الولايات المتحدة (فرجينيا)',
        },
      },
      accountName: { label: 'عنوان المرسِل' },
      fromAlias: { label: 'اسم المرسِل' },
      templates,
    },
  },
  'aws-ses-mail': {
    description: 'خدمة الإرسال من Amazon Web Services.',
    items: {
      accessKeyId,
      accessKeySecret,
      region: { label: 'المنطقة' },
      emailAddress: { label: 'عنوان البريد الإلكتروني' },
      emailAddressIdentityArn: { label: '\u200fARN هوية عنوان البريد' },
      feedbackForwardingEmailAddress: { label: 'عنوان إعادة توجيه الملاحظات' },
      feedbackForwardingEmailAddressIdentityArn: { label: '\u200fARN هوية عنوان الملاحظات' },
      configurationSetName: { label: 'اسم مجموعة الإعدادات' },
      templates,
    },
  },
  'mailgun-email': {
    description: 'خدمة لإرسال البريد واستقباله وتتبّعه.',
    items: {
      endpoint: { label: 'عنوان Mailgun' },
      domain: { label: 'النطاق', placeholder: 'mg.harbour.example' },
      apiKey,
      from: { label: 'عنوان المرسِل', placeholder: 'Harbour <no-reply@harbour.example>' },
      deliveries: { label: 'الرسائل' },
    },
  },
  'sendgrid-email-service': {
    name: 'بريد SendGrid',
    description: 'خدمة لرسائل التطبيقات والرسائل التسويقية.',
    items: { apiKey, fromEmail: { label: 'عنوان المرسِل' }, fromName: { label: 'اسم المرسِل', placeholder: 'Harbour' }, templates },
  },
  'twilio-short-message-service': {
    name: 'رسائل Twilio النصية',
    description: 'مكالمات ورسائل عبر API من Twilio.',
    items: {
      accountSID: { label: 'معرّف الحساب (SID)' },
      authToken: { label: 'رمز المصادقة' },
      fromMessagingServiceSID: { label: 'معرّف خدمة الرسائل (SID)' },
      disableRiskCheck: {
        label: 'إيقاف فحص المخاطر',
        help: 'يوقف فحص المخاطر المدمج في Twilio، وهو مفعّل عادةً. المزيد: \u2066https://www.twilio.com/docs/messaging/api/message-resource\u2069',
      },
      templates,
    },
  },
  'github-universal': {
    description: 'حسابات GitHub، حيث تُطوَّر البرمجيات وتُدار.',
    items: {
      clientId,
      clientSecret,
      scope: {
        label: 'النطاقات',
        placeholder: 'النطاقات مفصولة بمسافات',
        help: 'تحدد النطاقات ما تسمح به موافقة الشخص.',
      },
    },
  },
};
