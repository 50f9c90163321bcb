import type { NotFoundWords } from './en';

export const ar: NotFoundWords = {
  title: 'هذه الصفحة غير موجودة',
  lead: 'ربما كُتب العنوان خطأً أو نُقلت الصفحة.',
  action: 'الانتقال إلى صفحة البدء',
};
