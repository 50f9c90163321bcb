import type { GateWords } from './en';

export const ar: GateWords = {
  unreachable: {
    title: 'الخدمة لا تستجيب',
    lead: 'لم يتغير شيء. تحقق من أنها تعمل؛ يمكنك إعادة المحاولة بأمان.',
    action: 'إعادة المحاولة',
  },
};
