import type { privacy as english } from '../en/privacy.ts';
import type { Translation } from '../translation.ts';

/** Chinese. Wants a native reader. */
export const privacy: Translation<typeof english> = {
  'privacy.busy': '此刻正在发送与您有关的内容，因此没有删除任何数据。请一分钟后再试。',
  'privacy.confirm':
    '我会删除您的设置、提醒、关注和投票，以及您分享但未发布的内容。已发布的内容会保留，但不再记录是您分享的。此操作无法撤销。',
  'privacy.confirm-title': '忘记您？',
  'privacy.data': '我的数据',
  'privacy.erased': '此处的内容已应分享者的要求删除。',
  'privacy.file':
    '这是我保存的与您有关的全部数据。您的问卷回答和话题建议不在其中：它们保存时不带提供者信息。',
  'privacy.forget': '忘记我',
  'privacy.forgotten':
    '已完成：我保存的数据中不再有您。Slack 中的消息会保留。如果您再次使用我，一切从头开始。',
  'privacy.sending': '您的数据会在一分钟内以文件形式发到您与我的私信中。如果没有收到，请再按一次按钮。',
  'privacy.title': '您的数据',
};
