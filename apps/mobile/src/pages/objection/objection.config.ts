export default definePageConfig({ navigationBarTitleText: '提意见', enablePageMeta: true });
