import type { submission as english } from '../en/submission.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const submission: Translation<typeof english> = {
  'submission.answer-label': '给审核员的回答',
  'submission.answer-title': '您的回答',
  'submission.answered': '您的回答已交给审核员。',
  'submission.change-moderated': '审核员会审核更改；在此之前保持原样。',
  'submission.change-title': '更新',
  'submission.elsewhere': '只有本工作区的成员可以在此分享。请其中一位代您发送。',
  'submission.first-moderated': '发布前由审核员审核。',
  'submission.guest': '访客无法在此分享。请社区成员代您发送。',
  'submission.here-listed':
    '{kind, select, job {该职位} news {该文章} session {该演讲} other {该征稿}}已在展示中。',
  'submission.here-message': '查看消息',
  'submission.here-title': '已存在',
  'submission.here-waits':
    '{kind, select, job {该职位} news {该文章} session {该演讲} other {该征稿}}已提交，正在等待审核员审核。',
  'submission.known-call': '该大会已在列表中：{command} all 可查看。如有错误，请告诉组织者。',
  'submission.limited':
    '您在这一小时内已发送 {limit} 条，达到每位成员的上限。请稍后再发送下一条：关闭此窗口后，您填写的内容仍在。',
  'submission.limited-title': '请稍候',
  'submission.no-account': '此账号无法在此分享。',
  'submission.offer-cfp': '分享征稿',
  'submission.offer-job': '分享职位',
  'submission.offer-news': '分享文章',
  'submission.offer-session': '提议演讲',
  'submission.outcome-title': '审核',
  'submission.send': '发送',
  'submission.sent':
    '您的{kind, select, job {职位} news {文章} session {演讲} other {征稿}}已交给审核员。他们作出决定后，我会私信通知您。',
  'submission.stranger-title': '仅限成员',
  'submission.thanks': '谢谢',
};
