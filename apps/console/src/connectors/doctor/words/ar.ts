import type { FindingWords } from '../finding-words';
import { ar as server } from './server/ar';

export const ar: FindingWords = {
  findings: {
    ...server,
    'connector.kind.http': {
      message: 'يسلّم هذا الموصل الرسائل عبر HTTP، فلا خادم بريد يُسأل. لا يُفحص إلا المرسِل وسجلات DNS الخاصة به.',
    },
    'clock.database.agrees': { message: 'ساعتا الخدمة وقاعدة البيانات متفقتان.' },
    'clock.database.differs': {
      message: {
        zero: 'ساعتا الخدمة وقاعدة البيانات مختلفتان. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
        one: 'تختلف ساعتا الخدمة وقاعدة البيانات بثانية واحدة. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
        two: 'تختلف ساعتا الخدمة وقاعدة البيانات بثانيتين. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
        few: 'تختلف ساعتا الخدمة وقاعدة البيانات بمقدار {seconds} ثوانٍ. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
        many: 'تختلف ساعتا الخدمة وقاعدة البيانات بمقدار {seconds} ثانية. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
        other: 'تختلف ساعتا الخدمة وقاعدة البيانات بمقدار {seconds} ثانية. تنتهي الرموز قبل أوانها أو بعده، ويُحكم على الشهادات خطأً.',
      },
      fix: 'اضبط ساعتي الجهازين عبر NTP.',
    },
    'from.address.invalid': {
      message: 'المرسِل ليس عنوان بريد إلكتروني.',
      fix: 'اكتبه بصيغة \u2066name@domain\u2069 أو \u2066Name <name@domain>\u2069.',
    },
    'from.account.unverified': {
      message: 'لا يخبر {provider} إلا عند إرسال رسالة هل يعرف أن {from} لك، وهل يجوز للحساب مراسلة الجميع.',
      fix: 'تحقق في لوحته من أن النطاق مؤكَّد وأن الحساب خرج من بيئة التجربة، ثم أرسل رسالة اختبار.',
    },
    'dns.domain.missing': {
      message: 'نطاق المرسِل {domain} غير موجود. لا يكاد أي خادم يقبل رسائل منه.',
      fix: 'أرسل من نطاق تملكه.',
    },
    'dns.domain.unanswered': {
      message: 'لم تجب خوادم الأسماء عن {name}، فلا يمكن قول شيء عنه.',
      fix: 'أعد الفحص؛ فإن بقي الحال فتحقق من خوادم أسماء النطاق، ومن التي تسألها هذه الخدمة.',
    },
    'dns.mx.found': { message: 'تصل الردود والرسائل المرتدة إلى {domain} عبر {hosts}.' },
    'dns.mx.missing': {
      message: 'ليس للنطاق {domain} سجل MX. ترفض بعض الخوادم رسائل من نطاق لا يستقبل بريدًا.',
      fix: 'أضف سجل MX للنطاق {domain}.',
    },
    'dns.mx.null': {
      message: 'يعلن {domain} في سجل MX أنه لا يستقبل بريدًا. ترفض بعض الخوادم رسائل من مثل هذا النطاق.',
      fix: 'أضف سجل MX لخادم يستقبل الرسائل المرتدة، أو أرسل من نطاق آخر.',
    },
    'dns.spf.valid': { message: 'سجل SPF للنطاق {domain} صالح: يستهلك {lookups} من 10 عمليات بحث.' },
    'dns.spf.missing': {
      message: 'ليس للنطاق {domain} سجل SPF، فلا يستطيع أحد معرفة من يجوز له الإرسال باسمه.',
      fix: 'أضف سجل TXT «{record}» عند {domain}.',
    },
    'dns.spf.several': {
      message: {
        zero: 'ليس للنطاق {domain} سجل SPF.',
        one: 'للنطاق {domain} سجل SPF واحد.',
        two: 'للنطاق {domain} سجلا SPF. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        few: 'للنطاق {domain} {count} سجلات SPF. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        many: 'للنطاق {domain} {count} سجل SPF. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        other: 'للنطاق {domain} {count} سجل SPF. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
      },
      fix: 'ادمجها في سجل واحد.',
    },
    'dns.spf.invalid': { message: 'تعذرت قراءة سجل SPF للنطاق {domain}: {reason}', fix: 'صحح ذلك الجزء من السجل.' },
    'dns.spf.lookups': {
      message: 'يستهلك سجل SPF للنطاق {domain} من عمليات البحث {lookups}، والمسموح 10: يتوقف المستلمون ويعدّونه معطوبًا. الأكثر كلفة {costs}.',
      fix: 'احذف عبارات include غير اللازمة، أو استبدل بالأكثر كلفة عناوينها.',
    },
    'dns.spf.many_lookups': {
      message: 'يستهلك سجل SPF للنطاق {domain} من عمليات البحث {lookups} من 10. الأكثر كلفة {costs}.',
      fix: 'احذف ما لا يلزم قبل أن تضيف عبارة include أخرى.',
    },
    'dns.spf.void_lookups': {
      message: {
        zero: 'لا يذكر سجل SPF للنطاق {domain} مضيفًا بلا عنوان.',
        one: 'يذكر سجل SPF للنطاق {domain} مضيفًا واحدًا بلا عنوان، والمسموح اثنان.',
        two: 'يذكر سجل SPF للنطاق {domain} مضيفين بلا عنوان، والمسموح اثنان.',
        few: 'يذكر سجل SPF للنطاق {domain} {count} مضيفين بلا عنوان، والمسموح اثنان.',
        many: 'يذكر سجل SPF للنطاق {domain} {count} مضيفًا بلا عنوان، والمسموح اثنان.',
        other: 'يذكر سجل SPF للنطاق {domain} {count} مضيف بلا عنوان، والمسموح اثنان.',
      },
      fix: 'احذف الأسماء التي لم تعد موجودة.',
    },
    'dns.spf.open': { message: 'يتيح سجل SPF للنطاق {domain} للجميع الإرسال باسمه.', fix: 'أنهِ السجل بـ «\u2066~all\u2069» أو «\u2066-all\u2069».' },
    'dns.spf.provider': { message: 'يتيح سجل SPF للنطاق {domain} الإرسال عبر {provider}.' },
    'dns.spf.provider_missing': {
      message: 'لا يتيح سجل SPF للنطاق {domain} الإرسال عبر {provider}.',
      fix: 'غيّر السجل إلى «{record}».',
    },
    'dns.spf.host': { message: 'يتيح سجل SPF للنطاق {domain} الإرسال من {host}.' },
    'dns.spf.host_missing': {
      message: 'لا يتيح سجل SPF للنطاق {domain} الإرسال من عناوين {host}. لا يصح هذا إلا إذا خرجت الرسائل منه من عناوين أخرى.',
      fix: 'أضف إلى السجل العناوين التي تخرج منها رسائلك.',
    },
    'dns.dkim.found': { message: 'مفتاح DKIM ذو المحدد {selector} للنطاق {domain} صالح ({key}).' },
    'dns.dkim.missing': { message: 'لا يوجد مفتاح DKIM عند {record}.', fix: 'أضف السجل الذي يعرضه مزوّدك لهذا المحدد.' },
    'dns.dkim.not_found': {
      message: 'ليس للنطاق {domain} مفتاح DKIM بمحدد معتاد. قد يكون له مفتاح بمحدد آخر.',
      fix: 'أعدّ DKIM لدى مزوّدك، أو أعد الفحص مع تحديد المحدد: ما يلي \u2066s=\u2069 في DKIM-Signature لرسالة.',
    },
    'dns.dkim.revoked': {
      message: 'أُلغي مفتاح DKIM عند {record}: السجل موجود وليس فيه مفتاح.',
      fix: 'أضف المفتاح الذي يعرضه مزوّدك، أو اطلب توقيع الرسائل بمحدد آخر.',
    },
    'dns.dkim.short': {
      message: 'طول مفتاح DKIM عند {record} يساوي {bits} بت. يتجاهل المستلمون المفاتيح الأقصر من 1024.',
      fix: 'أنشئ مفتاحًا جديدًا طوله 2048 بت.',
    },
    'dns.dkim.weak': {
      message: 'طول مفتاح DKIM عند {record} يساوي {bits} بت. وهو أقل ما يقبله المستلمون.',
      fix: 'أنشئ مفتاحًا جديدًا طوله 2048 بت عندما تغيّره المرة القادمة.',
    },
    'dns.dkim.invalid': { message: 'تعذرت قراءة مفتاح DKIM عند {record}: {reason}', fix: 'انسخ السجل كاملًا من مزوّدك مرة أخرى.' },
    'dns.dkim.testing': {
      message: 'يعلن مفتاح DKIM عند {record} أنه قيد التجربة فقط (\u2066t=y\u2069). قد يتجاهله المستلمون.',
      fix: 'احذف «\u2066t=y\u2069» من السجل.',
    },
    'dns.dmarc.enforced': { message: 'يجعل DMARC للنطاق {domain} الرسائل المزوّرة تُعامل بالسياسة «{policy}».' },
    'dns.dmarc.watching': {
      message: 'سياسة DMARC للنطاق {domain} لهذا المرسِل هي «none»: تُسلَّم الرسائل المزوّرة مثل غيرها.',
      fix: 'عندما لا تُظهر التقارير إلا مرسِليك، غيّر السياسة إلى «quarantine».',
    },
    'dns.dmarc.missing': {
      message: 'ليس للنطاق {domain} سجل DMARC. يطلبه Gmail وYahoo ممن يرسل كثيرًا.',
      fix: 'أضف سجل TXT «{record}» عند {name}.',
    },
    'dns.dmarc.several': {
      message: {
        zero: 'ليس عند {name} سجل DMARC.',
        one: 'عند {name} سجل DMARC واحد.',
        two: 'عند {name} سجلا DMARC. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        few: 'عند {name} {count} سجلات DMARC. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        many: 'عند {name} {count} سجل DMARC. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
        other: 'عند {name} {count} سجل DMARC. إذا زاد العدد على واحد فلا يُعتد بأي منها.',
      },
      fix: 'أبقِ واحدًا منها.',
    },
    'dns.dmarc.invalid': {
      message: 'لا يذكر سجل DMARC للنطاق {domain} سياسة معروفة.',
      fix: 'ابدأه بـ «\u2066v=DMARC1; p=none\u2069» أو بسياسة أشد.',
    },
    'dns.dmarc.aligned': { message: 'تجتاز الرسائل من {domain} فحص DMARC بفضل: {ways}.' },
    'dns.dmarc.misaligned': {
      message: 'لا شيء مما عُثر عليه يجعل الرسائل من {domain} تجتاز DMARC: {reasons}. السياسة المطبقة عليها «{policy}».',
      fix: 'اطلب من مزوّدك التوقيع بمفتاح DKIM للنطاق {domain}.',
    },
  },
  facts: {
    'bounces.elsewhere': 'تذهب الرسائل المرتدة إلى نطاق للمزوّد',
    connection: 'الاتصال',
    'dkim.elsewhere': 'مفتاح DKIM موجود عند {keyDomain} والسجل يطلبه عند {domain} (\u2066adkim=s\u2069)',
    'dkim.none': 'لم يُعثر على مفتاح DKIM',
    'dkim.signed': '\u200fDKIM للنطاق {signer}',
    'spf.fails': 'لا يجتاز SPF',
    'spf.passes': 'SPF',
    'spf.unclear': 'تعذر فهمه',
    'tls.early_data': 'وصل شيء غير مشفّر بعد STARTTLS',
    'tls.implicit': '\u200fTLS من البداية',
    unknown: 'غير معروف',
  },
};
