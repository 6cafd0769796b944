import type { job as english } from '../en/job.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const job: Translation<typeof english> = {
  'job.closes': '截止日期',
  'job.countries': '国家/地区',
  'job.countries-hint': '可以工作的地方。可选多个；如果任何地方都可远程，则不选。',
  'job.description': '给审核员的说明',
  'job.description-hint': '不会发布。有助于说明它适合我们社区的内容。',
  'job.link': '链接',
  'job.link-hint': '该职位的页面，以 https:// 开头',
  'job.organisation': '机构',
  'job.place': '地点',
  'job.place-hint': '例如城市。',
  'job.remote': '远程',
  'job.remote-choice': '可以在别处工作',
  'job.remote-label': '远程',
  'job.title': '职位名称',
  'job.until': '申请截止：{date}',
  'job.where': '地点：{where}',
  'job.where-at': '地点：{where}（{place}）',
};
