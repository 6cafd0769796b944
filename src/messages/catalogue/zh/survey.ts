import type { survey as english } from '../en/survey.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const survey: Translation<typeof english> = {
  'survey.again': '您还会再来吗？',
  'survey.again-depends': '要看话题',
  'survey.again-no': '不会',
  'survey.again-yes': '会',
  'survey.answer': '回答',
  'survey.before': '您已经回答过这份问卷，以第一次的回答为准。谁都无法找到这些回答，因此无法更改。',
  'survey.before-title': '已回答',
  'survey.closed': '*本问卷已结束。* 感谢所有参与回答的人。',
  'survey.else': '还有其他想说的吗？',
  'survey.form-title': '这次会议怎么样？',
  'survey.invitation': '*{title} 怎么样？* 请告诉我们。',
  'survey.known':
    'Slack 本身，以及使用 Slack 自带审计工具的工作区拥有者，可以看到您打开过此表单；在问卷结束之前，运行本机器人的人可能查出您回答过，但查不出您回答了什么。',
  'survey.next': '下次我们应该聊什么？',
  'survey.nudge': '*{title}* 怎么样？还有一天可以评价。',
  'survey.once':
    '在问卷结束之前，“您已回答”这一事实会以代码形式保存，以便每人只回答一次；因此回答无法更改或撤回，也请不要在文字中提及任何人的名字。',
  'survey.open': '问卷匿名，用时不到两分钟。截止时间：{end}',
  'survey.over': '本问卷已结束，不再接受回答。',
  'survey.over-title': '已结束',
  'survey.reply': '会议已结束。感觉怎么样？',
  'survey.send': '提交（不可更改）',
  'survey.stored':
    '您的每个回答都单独保存，不含您的姓名和时间，彼此之间也没有任何关联；如果回答的人少于 {quorum} 位，则不会向任何人展示，并全部销毁。',
  'survey.taken': '您的回答已保存，不含任何可以追溯到您的信息。回答无法再更改。',
  'survey.taken-next': '结果将在问卷结束后公布。',
  'survey.text-hint': '请不要写名字。别人可能从您的文风认出您。',
  'survey.topics': '您对接下来的哪些话题感兴趣？',
  'survey.useful': '本次会议对您有多大帮助？',
  'survey.useful-1': '没有帮助',
  'survey.useful-2': '帮助不大',
  'survey.useful-3': '有些帮助',
  'survey.useful-4': '有帮助',
  'survey.useful-5': '很有帮助',
  'survey.withdrawn': '*本问卷已撤回。* 因为对应的会议没有举行。已有的回答均已销毁。',
};
