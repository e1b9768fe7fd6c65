export default definePageConfig({ navigationBarTitleText: '今天要走访', enablePageMeta: true });
