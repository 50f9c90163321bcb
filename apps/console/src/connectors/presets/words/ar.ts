import { accounts } from '../accounts';
import type { PresetWords } from '../preset-words';
import { ar as problems } from './problems/ar';

const address = { label: 'العنوان', help: 'عنوان صندوق البريد كاملًا.' };
const google = { label: 'العنوان', help: 'عنوان حساب Google كاملًا، حتى إن كان تابعًا لنطاق لك.' };
const clientSecret = 'سر العميل';
const refreshToken = 'رمز التجديد';
const smtpPassword = 'كلمة مرور SMTP';
const gmailLimits = 'نحو 500 رسالة في اليوم من gmail.com، و2000 من Google Workspace.';
const overSmtp = 'الإرسال عبر SMTP';
const region = 'المنطقة';

export const ar: PresetWords = {
  problems,
  providers: {
    'gmail-app-password': {
      name: '\u200fGmail بكلمة مرور تطبيق',
      description: 'حساب Google مع التحقق بخطوتين. مناسب للتجربة وللفرق الصغيرة.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.pass': {
          label: 'كلمة مرور التطبيق',
          help: 'الحروف الستة عشر من myaccount.google.com/apppasswords. كلمة مرور الحساب نفسه مرفوضة.',
        },
      },
      links: ['كلمات مرور التطبيقات', 'الإرسال من تطبيق', 'الإرسال بعنوان آخر', 'الحدود'],
    },
    'gmail-oauth2': {
      name: '\u200fGmail بـ OAuth2',
      description: 'حساب Google من دون كلمة مرور محفوظة: برموز، أو بحساب خدمة في Google Workspace.',
      limits: gmailLimits,
      asks: {
        'auth.user': google,
        'auth.clientId': { label: 'معرّف العميل', help: 'معرّف عميل OAuth في لوحة Google Cloud.' },
        'auth.clientSecret': { label: clientSecret, help: 'سر العميل نفسه.' },
        'auth.refreshToken': { label: refreshToken, help: 'للنطاق \u2066https://mail.google.com/\u2069.' },
      },
      links: ['كيف يقبل Gmail بروتوكول OAuth2', '\u200fOAuth2 لدى Google', 'حسابات خدمة لنطاق كامل'],
    },
    'microsoft-365': {
      name: '\u200fOutlook وMicrosoft 365',
      description: 'صندوق بريد لدى Microsoft: لمؤسسة، أو شخصي في Outlook.com.',
      limits: 'لصندوق البريد 30 رسالة في الدقيقة و10000 مستلم في اليوم وثلاثة اتصالات في وقت واحد.',
      choices: [
        {
          label: 'الحساب',
          help: 'للمؤسسة نطاقها. وينتهي الحساب الشخصي بـ outlook.com أو hotmail.com أو live.com.',
          options: { organisation: '\u200fMicrosoft 365 لمؤسسة', personal: 'حساب شخصي في Outlook.com' },
        },
      ],
      asks: {
        'auth.user': address,
        'auth.clientId': { label: 'معرّف التطبيق (العميل)', help: 'من تسجيل التطبيق في مركز إدارة Microsoft Entra.' },
        'auth.clientSecret': { label: clientSecret, help: 'قيمته لا معرّفه. ينتهي في اليوم الذي اختير له.' },
        'auth.refreshToken': { label: refreshToken, help: 'للنطاقين \u2066https://outlook.office.com/SMTP.Send\u2069 و\u2066offline_access\u2069.' },
        'auth.accessUrl': {
          label: 'عنوان الرموز',
          help: '\u200f\u2066https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token\u2069 وفيه معرّف الدليل (المستأجر)؛ و«consumers» للحساب الشخصي.',
        },
      },
      links: ['\u200fOAuth2 لـ SMTP', 'السماح بـ SMTP الموثّق', 'نهاية كلمات مرور SMTP', 'الحدود'],
    },
    sendgrid: {
      description: 'خدمة الإرسال من Twilio.',
      limits: 'حتى 5000 رسالة في الاتصال الواحد. ويتوقف العدد اليومي على الباقة.',
      choices: [
        {
          label: region,
          help: 'الاتحاد الأوروبي لمستخدم فرعي أُنشئ له فقط؛ ولا تعمل مفاتيحه في مكان آخر.',
          options: { global: 'عالمي', eu: 'الاتحاد الأوروبي' },
        },
      ],
      asks: { 'auth.pass': { label: 'مفتاح API', help: 'مفتاح بصلاحية Mail Send. يبدأ بـ \u2066SG.\u2069 ويُعرض مرة واحدة.' } },
      links: [overSmtp, 'مفاتيح API', 'تأكيد نطاق'],
    },
    'amazon-ses': {
      description: 'خدمة الإرسال من Amazon Web Services.',
      limits: 'في بيئة التجربة 200 رسالة في اليوم، رسالة في الثانية، وإلى عناوين مؤكَّدة فقط. وبعدها ما تمنحه AWS.',
      choices: [
        {
          label: region,
          help: 'التي أُكد فيها نطاقك. كلمة مرور SMTP تخص منطقة واحدة.',
          options: {
            'us-east-1': 'شرق الولايات المتحدة (شمال فرجينيا)',
            'us-east-2': 'شرق الولايات المتحدة (أوهايو)',
            'us-west-1': 'غرب الولايات المتحدة (شمال كاليفورنيا)',
            'us-west-2': 'غرب الولايات المتحدة (أوريغون)',
            'ca-central-1': 'كندا (الوسطى)',
            'sa-east-1': 'أمريكا الجنوبية (ساو باولو)',
            'eu-central-1': 'أوروبا (فرانكفورت)',
            'eu-west-1': 'أوروبا (أيرلندا)',
            'eu-west-2': 'أوروبا (لندن)',
            'eu-west-3': 'أوروبا (باريس)',
            'eu-north-1': 'أوروبا (ستوكهولم)',
            'ap-south-1': 'آسيا والمحيط الهادئ (مومباي)',
            'ap-northeast-1': 'آسيا والمحيط الهادئ (طوكيو)',
            'ap-northeast-2': 'آسيا والمحيط الهادئ (سيول)',
            'ap-northeast-3': 'آسيا والمحيط الهادئ (أوساكا)',
            'ap-southeast-1': 'آسيا والمحيط الهادئ (سنغافورة)',
            'ap-southeast-2': 'آسيا والمحيط الهادئ (سيدني)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'اسم مستخدم SMTP', help: 'من SMTP settings في لوحة SES. يبدأ بـ AKIA.' },
        'auth.pass': { label: smtpPassword, help: '44 محرفًا تُعرض مرة واحدة مع اسم المستخدم. ليست مفتاح وصول سريًا.' },
      },
      links: ['بيانات دخول SMTP', 'المنافذ وTLS', 'خوادم المناطق', 'الخروج من بيئة التجربة', 'ما قد يتعثر'],
    },
    mailgun: {
      description: 'خدمة الإرسال من Sinch.',
      limits: 'يرسل نطاق التجربة إلى خمسة عناوين وافقت. وفيما عدا ذلك يتوقف الأمر على الباقة.',
      choices: [
        {
          label: region,
          help: 'التي اختيرت عند إضافة النطاق. لا يوجد النطاق إلا في منطقة واحدة.',
          options: { us: 'الولايات المتحدة', eu: 'الاتحاد الأوروبي' },
        },
      ],
      asks: {
        'auth.user': { label: 'مستخدم SMTP', help: 'عنوان كامل في نطاق الإرسال الخاص بك.' },
        'auth.pass': { label: smtpPassword, help: 'كلمة مرور هذا المستخدم، من SMTP credentials للنطاق. ليست مفتاح API.' },
      },
      links: [overSmtp, 'أين بيانات الدخول'],
    },
    postmark: {
      description: 'خدمة إرسال للرسائل التي ينتظرها أحد.',
      limits: 'حتى يوافق Postmark على الحساب لا يرسل إلا إلى عناوين نطاقك.',
      choices: [{ label: 'المنفذ', help: 'تحجب بعض شركات الاستضافة المنفذ 587.' }],
      asks: {
        'auth.user': { label: 'المستخدم', help: 'رمز Server API، أو مفتاح الوصول لرمز SMTP.' },
        'auth.pass': { label: 'كلمة المرور', help: 'رمز Server API نفسه مرة أخرى، أو المفتاح السري لرمز SMTP.' },
      },
      links: [overSmtp, 'ما قد يتعثر'],
    },
    'aliyun-direct-mail': {
      description: 'خدمة الإرسال من Alibaba Cloud.',
      limits: 'حصة يومية تنمو مع سمعة الحساب؛ وتعرضها اللوحة.',
      choices: [
        {
          label: region,
          help: 'التي تعرضها اللوحة. لا تعمل النطاقات وعناوين المرسِلين إلا في المنطقة التي أُنشئت فيها.',
          options: {
            'cn-hangzhou': 'الصين (هانغتشو)',
            'ap-southeast-1': 'سنغافورة',
            'us-east-1': 'الولايات المتحدة (فرجينيا)',
            'eu-central-1': 'ألمانيا (فرانكفورت)',
          },
        },
      ],
      asks: {
        'auth.user': { label: 'عنوان المرسِل', help: 'كما هو في Sender Addresses. وهو عنوان From أيضًا.' },
        'auth.pass': { label: smtpPassword, help: 'المعيّنة لعنوان المرسِل هذا عبر Set SMTP Password.' },
      },
      links: [overSmtp, 'خوادم المناطق', 'أسئلة وأجوبة'],
    },
    zoho: {
      description: 'صندوق بريد لدى Zoho، لمؤسسة أو لشخص.',
      limits: 'عدد من الرسائل في اليوم يتوقف على الباقة وعمر الحساب.',
      choices: [
        {
          label: 'مركز البيانات والحساب',
          help: 'مركز البيانات هو نهاية العنوان الذي تقرأ بريدك عنده: mail.zoho.eu يعني أوروبا.',
          options: accounts(
            {
              'zoho.com': 'الولايات المتحدة',
              'zoho.eu': 'أوروبا',
              'zoho.in': 'الهند',
              'zoho.com.au': 'أستراليا',
              'zoho.jp': 'اليابان',
              'zoho.com.cn': 'الصين',
              'zoho.sa': 'السعودية',
              'zohocloud.ca': 'كندا',
            },
            { organisation: '{place}، مؤسسة مشتركة', personal: '{place}، شخصي أو مجاني' },
          ),
        },
      ],
      asks: {
        'auth.user': address,
        'auth.pass': { label: 'كلمة المرور', help: 'كلمة مرور خاصة بالتطبيق حيث المصادقة الثنائية مفعّلة، وإلا فكلمة مرور الحساب.' },
      },
      links: ['إعدادات SMTP', 'كلمات المرور الخاصة بالتطبيقات'],
    },
    'any-server': {
      name: 'أي خادم SMTP',
      description: 'خادم بريد لك، أو لمزوّد غير مذكور هنا.',
      choices: [
        {
          label: 'التشفير',
          help: 'يذكر مزوّدك المنفذ. ومعظمهم يوفر الاثنين.',
          options: { starttls: '\u200fSTARTTLS، المنفذ 587', implicit: '\u200fTLS من البداية، المنفذ 465' },
        },
      ],
      asks: {
        host: { label: 'المضيف', help: 'الاسم الوارد في شهادة الخادم.' },
        'auth.user': { label: 'المستخدم', help: 'غالبًا العنوان كاملًا. فارغ حيث يعرف خادم ترحيل هذا الجهاز من عنوانه.' },
        'auth.pass': { label: 'كلمة المرور', help: 'يطلب كثير من المزوّدين كلمة مرور مخصصة للتطبيقات.' },
      },
      links: ['تسليم البريد للإرسال', 'لماذا يُفضَّل TLS من البداية'],
    },
  },
};
