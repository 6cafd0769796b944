import type { newsletter as english } from '../en/newsletter.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const newsletter: Translation<typeof english> = {
  'newsletter.ask': '*{date} 的通讯正在准备中。* 有什么想让大家知道的？',
  'newsletter.ask-organiser': '请在 {moment} 之前告诉组织者。',
  'newsletter.ask-share': '请在 {moment} 之前用 {commands} 分享；审核员会先查看。',
  'newsletter.asked-draft': '{date} 的通讯草稿稍后会发到 {channel}。',
  'newsletter.asked-preview': '{date} 的通讯（当前内容）稍后会通过私信发给您。',
  'newsletter.contents':
    '内容：{jobs, plural, other {# 个职位}}、{news, plural, other {# 条新闻}}、{events, plural, other {# 个大会}}。',
  'newsletter.date': '我不明白“{found}”是哪一天。请这样写：{today}',
  'newsletter.discard-none': '{date} 没有视为已发送的草稿。无需再做什么。',
  'newsletter.discard-which': '请指明哪一期，例如 `{command} discard 2026-11-24`。',
  'newsletter.discarded': '已记录：{date} 的一期没有发送。其草稿中的内容将供下一期使用。',
  'newsletter.doubts': '*请查看（{count}）：*',
  'newsletter.draft':
    '*{date} 的{numbered, select, yes {第 {number} 期} other {}}通讯草稿已完成*{again, select, yes { （草稿 {ordinal}）} other {}}{asked, select, yes { （{person} 要求）} other {}}',
  'newsletter.far': '{date} 距今天（{today}）太远：我只制作过去一个月和未来三个月的通讯。请检查年份。',
  'newsletter.help-date': '`preview` 或 `draft` 后面的日期表示那一天的一期。我从不自行发送或发布。',
  'newsletter.help-discard': '`{command} discard 2026-11-24` 表示该期的草稿没有发送：其内容将进入下一期。',
  'newsletter.help-draft': '`{command} draft` 会把它交给所有组织者，并在配置了仓库时创建或更新拉取请求。',
  'newsletter.help-preview': '`{command} preview` 会把下一期的当前内容只发给您。',
  'newsletter.in-full': '第二个文件包含完整列表。',
  'newsletter.left-out': '*未收录（{count}）：*',
  'newsletter.more': '……以及另外 {count} 条',
  'newsletter.next': '下一步：请在发送前阅读。我不会自行发送或发布任何内容。',
  'newsletter.off': '本社区的通讯不在这里制作。请联系组织者：可在 `community.yml` 中添加 `newsletter`。',
  'newsletter.preview': '*{date} 的{numbered, select, yes {第 {number} 期} other {}}通讯预览*',
  'newsletter.preview-next': '其他人尚未看到。下一步：用 `draft` 代替 `preview` 可交给所有组织者。',
  'newsletter.pull': '拉取请求：{link}',
  'newsletter.pull-late': '*{date} 通讯的拉取请求已创建：* {link}',
  'newsletter.pull-missing': '没有拉取请求：{reason}。',
};
