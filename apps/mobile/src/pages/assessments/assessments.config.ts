export default definePageConfig({ navigationBarTitleText: '今天的评定', enablePageMeta: true });
