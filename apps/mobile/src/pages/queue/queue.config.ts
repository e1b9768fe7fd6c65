export default definePageConfig({ navigationBarTitleText: '本地区的办件', enablePageMeta: true });
