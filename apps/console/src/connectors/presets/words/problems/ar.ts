import type { PresetWords } from '../../preset-words';

const registerApp = 'سجّل تطبيقًا لدى Microsoft وادخل بـ OAuth2.';
const onlyMicrosoft = 'رموز Microsoft لا تصدر إلا عن Microsoft؛ ومن دون عنوان تُطلب من Google.';
const sesCredentials = 'أنشئ بيانات دخول SMTP في لوحة SES ضمن SMTP settings.';
const sesInRegion = 'أنشئ بيانات دخول SMTP في لوحة SES للمنطقة التي فيها المضيف.';
const tokenTwice = 'استخدم رمز Server API في الموضعين، أو مفتاح الوصول والمفتاح السري لرمز SMTP.';

export const ar: PresetWords['problems'] = {
  'host.other': { message: '\u200f{host} ليس الخادم الذي يستقبل عليه {provider} البريد.', fix: 'استخدم {meant}.' },
  'port.unknown': { message: 'لا يجيب {provider} عند المنفذ {port}، بل عند {ports} فقط.', fix: 'استخدم المنفذ {meant}.' },
  'tls.never': { message: 'لا يقبل {provider} بريدًا من دون تشفير.', fix: 'اختر تشفيرًا.' },
  'tls.implicit': { message: 'المنفذ {port} مشفّر من أول بايت.', fix: 'اختر TLS من البداية.' },
  'tls.starttls': { message: 'يبدأ المنفذ {port} من دون تشفير ثم ينتقل إلى التشفير بـ STARTTLS.', fix: 'اختر STARTTLS.' },
  'login.missing': { message: 'لا يقبل {provider} بريدًا من دون بيانات دخول.', fix: 'املأ بيانات الدخول.' },
  'user.no_address': {
    message: 'المستخدم ليس عنوانًا كاملًا. يعرف {provider} مستخدميه بعناوينهم.',
    fix: 'اكتب العنوان مستخدمًا مع ما يلي علامة @.',
  },
  'from.mailbox': {
    message: 'لا يسمح {domain} بأن يرسل {provider} بريده: يرفضه المستلمون أو يعدّونه بريدًا مزعجًا.',
    fix: 'استخدم عنوانًا من نطاق لك مؤكَّد لدى {provider}.',
  },
  'blanks.api_key': { message: 'في مفتاح API مسافات أو فواصل أسطر.', fix: 'الصق مفتاح API من دونها.' },
  'blanks.smtp_password': { message: 'في كلمة مرور SMTP مسافات أو فواصل أسطر.', fix: 'الصق كلمة مرور SMTP من دونها.' },
  'blanks.password': { message: 'في كلمة المرور مسافات أو فواصل أسطر.', fix: 'الصق كلمة المرور من دونها.' },
  'blanks.token': { message: 'في الرمز مسافات أو فواصل أسطر.', fix: 'الصق الرمز من دونها.' },
  'tokens.end': { message: 'ينتهي رمز الوصول خلال ساعة تقريبًا، ولا شيء هنا يجدده.', fix: 'املأ {missing}.' },
  'tokens.none': { message: 'لا يوجد ما يُحصل به على رمز وصول.', fix: 'املأ {missing}.' },
  'gmail.blanks': { message: 'يعرض Google كلمة مرور التطبيق في مجموعات؛ والمسافات ليست منها.', fix: 'احذف المسافات.' },
  'gmail.password': {
    message: 'هذه ليست كلمة مرور تطبيق: فتلك من 16 حرفًا. يرفض Google كلمة مرور الحساب نفسه.',
    fix: 'أنشئ كلمة مرور تطبيق في myaccount.google.com/apppasswords والصقها.',
  },
  'gmail.service_account': {
    message: 'لا يستطيع حساب خدمة الإرسال بعنوان gmail.com: لا يتيح ذلك إلا Google Workspace.',
    fix: 'استخدم عنوانًا من Workspace الخاص بك، أو معرّف عميل مع رمز تجديد.',
  },
  'gmail.access_url': { message: 'لا يقبل Gmail إلا الرموز التي أصدرها Google.', fix: 'اجعل عنوان الرموز {url}.' },
  'gmail.from': {
    message: 'يكتب Gmail عنوان الحساب في From، ما لم يكن هذا العنوان ضمن عناوين «Send mail as» فيه.',
    fix: 'استخدم عنوان الحساب، أو أضف هذا العنوان أولًا في إعدادات Gmail.',
  },
  'microsoft.password_personal': {
    message: 'لا يقبل Outlook.com كلمات مرور لـ SMTP منذ سبتمبر 2024، ولا كلمات مرور التطبيقات.',
    fix: registerApp,
  },
  'microsoft.password': {
    message: 'توقف Microsoft كلمات مرور SMTP افتراضيًا في نهاية ديسمبر 2026. وإلى ذلك الحين يجب أن تسمح بها المؤسسة وصندوق البريد.',
    fix: registerApp,
  },
  'microsoft.service_account': {
    message: 'حسابات الخدمة من هذا النوع خاصة بـ Google.',
    fix: 'استخدم معرّف العميل وسر العميل ورمز التجديد لتطبيق مسجّل لدى Microsoft.',
  },
  'microsoft.access_url_personal': { message: onlyMicrosoft, fix: 'اجعل عنوان الرموز {url}.' },
  'microsoft.access_url': { message: onlyMicrosoft, fix: 'اجعل عنوان الرموز {url} مع معرّف الدليل الخاص بك.' },
  'microsoft.from': {
    message: 'ترفض Microsoft عنوان From لا يجوز لصندوق البريد الإرسال به.',
    fix: 'استخدم عنوان صندوق البريد، أو امنحه صلاحية «Send as» لهذا العنوان.',
  },
  'sendgrid.user_is_key': { message: 'مفتاح API مكتوب في موضع المستخدم.', fix: 'اجعل المستخدم {user} والمفتاح كلمة المرور.' },
  'sendgrid.user': { message: 'المستخدم لدى SendGrid هو كلمة apikey للجميع.', fix: 'اجعل المستخدم {user}.' },
  'sendgrid.password': {
    message: 'هذا ليس مفتاح API: فهو يبدأ بـ \u2066SG.\u2069 وله جزآن آخران. يرفض SendGrid كلمة مرور الحساب.',
    fix: 'أنشئ مفتاح API بصلاحية Mail Send والصقه.',
  },
  'ses.user_temporary': { message: 'المفاتيح التي تبدأ بـ ASIA مؤقتة: لا تقبل SES أيًا منها عبر SMTP.', fix: sesCredentials },
  'ses.user': { message: 'هذا ليس اسم مستخدم SMTP لدى SES: فهو يبدأ بـ AKIA.', fix: sesCredentials },
  'ses.password_secret_key': {
    message: 'يبدو هذا مفتاح وصول سريًا. تُصنع منه كلمة مرور SMTP لمنطقة واحدة، وهي من 44 محرفًا.',
    fix: sesInRegion,
  },
  'ses.password': { message: 'هذه ليست كلمة مرور SMTP لدى SES: فتلك من 44 محرفًا وتبدأ بـ B.', fix: sesInRegion },
  'mailgun.password': {
    message: 'هذا مفتاح API. لا يقبل Mailgun عبر SMTP إلا كلمة مرور مستخدم SMTP.',
    fix: 'أعد تعيين كلمة مرور مستخدم SMTP في إعدادات النطاق والصق الجديدة.',
  },
  'mailgun.from': {
    message: 'يوقّع Mailgun هذه الرسالة باسم {sending}، وفي From مكتوب {shown}: قد يعدّها المستلمون بريدًا مزعجًا.',
    fix: 'استخدم في From عنوانًا من {sending}.',
  },
  'mailgun.sandbox': {
    message: 'لا يرسل نطاق التجربة إلا إلى مستلمين وافقوا لدى Mailgun.',
    fix: 'أضف نطاقًا لك لدى Mailgun واستخدم مستخدم SMTP منه.',
  },
  'postmark.login': { message: 'يأخذ Postmark رمز Server API مستخدمًا وكلمة مرور معًا؛ وهما هنا مختلفان.', fix: tokenTwice },
  'postmark.no_token': { message: 'هذا ليس رمز Server API.', fix: tokenTwice },
  'aliyun.former_host': { message: 'هذا خادم سابق لم تعد Alibaba Cloud توصي به.', fix: 'إن عرضت لوحتك تلك المنطقة فاستخدم {meant}.' },
  'aliyun.from': {
    message: 'لا يقبل Aliyun DirectMail رسالة إلا من عنوان المرسِل الذي يسجّل الدخول.',
    fix: 'استخدم عنوان المرسِل في From.',
  },
  'zoho.host': { message: 'هذا الخادم للمؤسسات المشتركة؛ والعنوان شخصي.', fix: 'استخدم {meant}.' },
  'zoho.from': {
    message: 'يرفض Zoho عنوان From ليس عنوان صندوق البريد ولا اسمًا بديلًا له.',
    fix: 'استخدم عنوان صندوق البريد، أو أضف هذا العنوان أولًا اسمًا بديلًا.',
  },
};
