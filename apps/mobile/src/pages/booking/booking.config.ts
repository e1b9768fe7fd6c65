export default definePageConfig({ navigationBarTitleText: '约评定时间', enablePageMeta: true });
