export default definePageConfig({ navigationBarTitleText: '部件', enablePageMeta: true });
