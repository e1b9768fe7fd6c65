export default definePageConfig({ navigationBarTitleText: '代办', enablePageMeta: true });
