import type { listing as english } from '../en/listing.ts';
import type { Translation } from '../translation.ts';

/** Chinese (simplified). Wants a native reader. */
export const listing: Translation<typeof english> = {
  'listing.all': '全部{kind, select, news {文章} other {职位}}，最新的在前：',
  'listing.change': '更新',
  'listing.filled': '标记为已招满',
  'listing.help-form':
    '{command} 会打开表单，用于分享{kind, select, news {文章} other {职位}}；审核员会先审核。',
  'listing.help-link': '{command} https://… 会打开已填好链接的表单。',
  'listing.help-list': '{command} list 显示最新的{kind, select, news {文章} other {职位}}。',
  'listing.help-mine': '{command} mine 显示您自己的内容，可更改或撤回。',
  'listing.listed': '展示中。',
  'listing.listed-until': '展示至 {date}。',
  'listing.newest':
    '共 {total} {kind, select, news {篇文章} other {个职位}}，以下是最新的 {shown} {kind, select, news {篇} other {个}}；全部在 {channel}：',
  'listing.newest-of-many':
    '共有超过 {total} {kind, select, news {篇文章} other {个职位}}，以下是最新的 {shown} {kind, select, news {篇} other {个}}；全部在 {channel}：',
  'listing.none': '目前没有{kind, select, news {文章} other {职位}}。',
  'listing.none-own':
    '您没有待审核或展示中的{kind, select, job {职位} news {文章} session {演讲} other {征稿}}。',
  'listing.not-yours': '没有可更改的内容：它已结束，或者不是您的。',
  'listing.off':
    '本社区不在这里接收{kind, select, job {职位} news {文章} session {演讲} other {征稿}}。请联系组织者。',
  'listing.over': '谢谢。对应的消息稍后会注明，并且不再出现在任何列表中。',
  'listing.renewed': '谢谢。它会继续展示。',
  'listing.renewed-until': '谢谢。它会继续展示至 {date}。',
  'listing.unknown-word': '我不认识“{word}”。{command} help 会说明我能理解什么。',
  'listing.waits': '等待审核员审核。',
  'listing.withdraw': '撤回',
};
