export default definePageConfig({ navigationBarTitleText: '替谁办', enablePageMeta: true });
