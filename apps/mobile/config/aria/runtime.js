// Templates and runtime number their attributes by the same list: both have to know these.
import { mergeInternalComponents } from '@tarojs/shared';
import components from './components.json';

mergeInternalComponents(components);
