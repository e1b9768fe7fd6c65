export default definePageConfig({ navigationBarTitleText: '公示', enablePageMeta: true });
