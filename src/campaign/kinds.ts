/** What a ward does to make the schemes known, and about what: closed lists, from the plan of phường Yên Nghĩa. Data only. */
import type { ValueWords } from '../http/both.ts';

/** II.2.2 (posts, videos, meetings), III.6 (loudspeakers, mobile), IV.1 (training), II.3.2 ("gõ từng nhà"). */
export const SORTS = ['post', 'video', 'meeting', 'loudspeaker', 'mobile', 'training', 'home-visits'] as const;
export type ActivitySort = (typeof SORTS)[number];

export const SORT_WORDS: ValueWords<ActivitySort> = {
  post: ['bài viết, infographic trên Fanpage, Zalo OA', 'posts on Fanpage or Zalo OA'],
  video: ['video ngắn', 'short videos'],
  meeting: ['hội nghị tại tổ dân phố', 'a meeting of a residential group'],
  loudspeaker: ['truyền thanh cơ sở', 'loudspeaker broadcasts'],
  mobile: ['tuyên truyền lưu động', 'mobile publicity'],
  training: ['tập huấn cộng tác viên, tổ trưởng', 'training of collaborators and heads of groups'],
  'home-visits': ['đi từng ngõ, gõ từng nhà', 'visits from door to door'],
};

/** II.2.1.a–c, II.4. */
export const TOPICS = ['social-insurance', 'health-insurance', 'city-support', 'online-services'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_WORDS: ValueWords<Topic> = {
  'social-insurance': ['BHXH tự nguyện', 'voluntary social insurance'],
  'health-insurance': ['BHYT', 'health insurance'],
  'city-support': ['hỗ trợ của thành phố', "the city's support"],
  'online-services': ['VssID, CCCD, dịch vụ công trực tuyến', 'VssID, citizen cards, online services'],
};

export const STATES = ['planned', 'done', 'cancelled'] as const;

export const STEPS = ['do', 'cancel'] as const;
export type Step = (typeof STEPS)[number];

export const FIELDS = ['doneOn', 'times'] as const;
export const NEEDS: Readonly<Record<Step, readonly (typeof FIELDS)[number][]>> = {
  do: ['doneOn', 'times'],
  cancel: [],
};
