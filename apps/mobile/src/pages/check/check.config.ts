export default definePageConfig({ navigationBarTitleText: '检查答案', enablePageMeta: true });
