export default definePageConfig({ navigationBarTitleText: '一米', enablePageMeta: true });
