export default definePageConfig({ navigationBarTitleText: '填写', enablePageMeta: true });
