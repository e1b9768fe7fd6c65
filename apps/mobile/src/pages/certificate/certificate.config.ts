export default definePageConfig({ navigationBarTitleText: '残疾人证', enablePageMeta: true });
