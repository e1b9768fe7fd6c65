export default definePageConfig({ navigationBarTitleText: '查验残疾人证', enablePageMeta: true });
