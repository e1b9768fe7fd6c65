export const texts = { title: '部件' };
