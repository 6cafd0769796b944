import type { notice as english } from '../en/notice.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const notice: Translation<typeof english> = {
  'notice.agenda': '*此议程与日历不一致：* {agenda}',
  'notice.agenda-next': '成员看到的是日历中的时间。下一步：修正有误的一方。',
  'notice.content': '*文件 `{file}` 中有错误*',
  'notice.content-next':
    '{reach, select, entry {没有错误的条目有效。} other {文件先前的内容继续有效。}}下一步：请修正；`ospo-bot check` 会列出全部问题。',
  'notice.failed': '*此消息未能发布：* {title}',
  'notice.failed-next': '下一步：运行 `ospo-bot check`，它会指出需要修正的地方。',
  'notice.failed-why': 'Slack 拒绝将其发布到 {channel}：{reason}',
  'notice.feed': '*日历 {feed} 无法读取* （自 {since} 起）',
  'notice.feed-back': '*日历 {feed} 可以重新读取*',
  'notice.feed-copy': '提醒继续使用最近一份完好的副本（{date}）。',
  'notice.feed-next': '下一步：检查 `community.yml` 中的地址是否还能打开，然后运行 `ospo-bot check`。',
  'notice.feed-none': '目前还没有完好的副本，因此无法提醒其中的会议。',
  'notice.feed-was': '此前自 {since} 起读取失败。无需再做什么。',
  'notice.held': '*此消息送达了吗？* {title}',
  'notice.held-next': '下一步：查看频道，然后选择。在此之前不会重新发送。',
  'notice.held-post': '立即发布',
  'notice.held-there': '已经在那里',
  'notice.held-why': '消息已发往 {channel}，但未收到 Slack 的答复：{reason}',
  'notice.older': '*我的数据库没有自 {from} 以来的记录*',
  'notice.older-next': '不会重复发布：发送前会先查找每条消息。下一步：无需再做什么，除非您并未恢复过备份。',
  'notice.older-why': '那段时间的消息已在各频道中，说明恢复了较旧的副本（{to}）。',
  'notice.survey': '*没有关于 {title} 的问卷*',
  'notice.survey-why':
    '{channel} 中不足 {quorum} 人，回答可能被辨认出来。下一步：无需再做什么，也可以当面询问。',
};
