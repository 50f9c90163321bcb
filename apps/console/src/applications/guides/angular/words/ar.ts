import type { AngularWords } from './en';

export const ar: AngularWords = {
  install: {
    heading: 'تثبيت المكتبة',
    text: '`angular-auth-oidc-client` مكتبة OpenID Connect معتمدة لأجل Angular، وتتخاطب مع هذه الخدمة كما هي.',
  },
  redirects: {
    heading: 'تحديد مكان عودة الناس',
    text: 'بعد تسجيل الدخول يعود المتصفح إلى تطبيقك. يجوز لمصدر هذا العنوان طلب رموز الوصول تلقائيًا؛ لا حاجة إلى إضافة شيء لأجل CORS.',
  },
  signedOut: {
    heading: 'وبعد تسجيل الخروج',
    text: 'المكان الذي يصل إليه الناس بعد تسجيل الخروج.',
  },
  configure: {
    heading: 'الضبط',
    text: 'طلب الموافقة هو ما يجعل الخدمة تصدر رمز تجديد لأجل `offline_access`. ولا يُعرض على الناس سؤال لذلك.',
    note: 'تكمل `withAppInitializerAuthCheck` تسجيل الدخول عندما يعود المتصفح، قبل عرض الصفحة الأولى.',
  },
  use: {
    heading: 'تسجيل الدخول والخروج',
    text: 'كل ما تحتاج الصفحة إلى معرفته يأتي في صورة signals.',
  },
  route: {
    heading: 'قصر صفحة على من سجّل الدخول',
    text: 'يوجّه الحارس إلى صفحة تسجيل الدخول ثم يعيد إلى الصفحة المطلوبة.',
  },
  checkpoint: {
    heading: 'نقطة تحقق',
    text: 'شغّل التطبيق بالأمر `ng serve` وافتحه واضغط تسجيل الدخول.',
  },
};
