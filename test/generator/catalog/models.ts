import type { PackageId } from './packages.ts';

/** What a family of machines is built of. */
interface Platform {
  readonly cpus: readonly string[];
  readonly amd: boolean;
  readonly packages: readonly PackageId[];
  /** Windows builds that run on it. */
  readonly builds: readonly number[];
}

export interface ModelRow {
  readonly maker: string;
  readonly name: string;
  readonly form: 'laptop' | 'desktop';
  readonly cpus: readonly string[];
  readonly amd: boolean;
  readonly builds: readonly number[];
  readonly packages: readonly PackageId[];
}

const PLATFORMS = {
  intel8: {
    cpus: ['Intel(R) Core(TM) i5-8365U CPU @ 1.60GHz', 'Intel(R) Core(TM) i7-8665U CPU @ 1.90GHz'],
    amd: false,
    packages: ['chipset-intel-8', 'gpu-intel-old', 'thermal-dptf'],
    builds: [17763, 19041, 22621],
  },
  intel10: {
    cpus: ['Intel(R) Core(TM) i5-10310U CPU @ 1.70GHz', 'Intel(R) Core(TM) i7-10610U CPU @ 1.80GHz'],
    amd: false,
    packages: ['chipset-intel-8', 'gpu-intel-old', 'thermal-dptf'],
    builds: [17763, 19041, 22621, 26100],
  },
  intel11: {
    cpus: ['11th Gen Intel(R) Core(TM) i5-1145G7 @ 2.60GHz', '11th Gen Intel(R) Core(TM) i7-1185G7 @ 3.00GHz'],
    amd: false,
    packages: ['chipset-intel-11', 'gpu-intel', 'thermal-dptf'],
    builds: [19041, 22621, 26100],
  },
  intel12: {
    cpus: ['12th Gen Intel(R) Core(TM) i5-1245U', '12th Gen Intel(R) Core(TM) i7-1265U'],
    amd: false,
    packages: ['chipset-intel-12', 'gpu-intel', 'thermal-ipf'],
    builds: [19041, 22621, 26100],
  },
  intel13: {
    cpus: ['13th Gen Intel(R) Core(TM) i5-1345U', '13th Gen Intel(R) Core(TM) i7-1365U'],
    amd: false,
    packages: ['chipset-intel-12', 'gpu-intel', 'thermal-ipf'],
    builds: [19041, 22621, 26100],
  },
  ultra: {
    cpus: ['Intel(R) Core(TM) Ultra 5 135U', 'Intel(R) Core(TM) Ultra 7 165U'],
    amd: false,
    packages: ['chipset-intel-12', 'gpu-intel', 'thermal-ipf', 'npu'],
    builds: [22621, 26100],
  },
  desktop10: {
    cpus: ['Intel(R) Core(TM) i5-10500 CPU @ 3.10GHz', 'Intel(R) Core(TM) i7-10700 CPU @ 2.90GHz'],
    amd: false,
    packages: ['chipset-intel-8', 'gpu-intel-old'],
    builds: [17763, 19041, 22621, 26100],
  },
  desktop13: {
    cpus: ['13th Gen Intel(R) Core(TM) i5-13500', '13th Gen Intel(R) Core(TM) i9-13900K'],
    amd: false,
    packages: ['chipset-intel-12', 'gpu-intel', 'lan-intel-2g5'],
    builds: [19041, 22621, 26100],
  },
  ryzen: {
    cpus: ['AMD Ryzen 5 PRO 5650U with Radeon Graphics', 'AMD Ryzen 7 PRO 5850U with Radeon Graphics'],
    amd: true,
    packages: ['chipset-amd', 'gpu-amd', 'thermal-amd'],
    builds: [19041, 22621, 26100],
  },
  ryzenDesktop: {
    cpus: ['AMD Ryzen 5 5600 6-Core Processor', 'AMD Ryzen 7 5800X 8-Core Processor'],
    amd: true,
    packages: ['chipset-amd', 'lan-realtek-2g5'],
    builds: [19041, 22621, 26100],
  },
} as const satisfies Record<string, Platform>;

type Row = readonly [
  maker: string,
  name: string,
  form: 'laptop' | 'desktop',
  platform: keyof typeof PLATFORMS,
  parts: readonly PackageId[],
];

/** Makers and models are made up; the parts are what such machines have. The most common first. */
const ROWS: readonly Row[] = [
  ['Contoso', 'Field Laptop 14 G5', 'laptop', 'intel12', ['wifi-intel-ax', 'audio-smart-sound', 'touchpad-elan', 'storage-vmd']],
  ['Fabrikam', 'ProBook 450 R9', 'laptop', 'intel11', ['wifi-intel-ax', 'audio-realtek', 'touchpad-synaptics', 'lan-realtek']],
  ['Northwind', 'ThinBook T14', 'laptop', 'intel10', ['wifi-intel-ac', 'audio-realtek', 'touchpad-elan', 'lan-intel', 'card-reader']],
  ['Contoso', 'Desk 7080', 'desktop', 'desktop10', ['lan-intel', 'audio-realtek', 'storage-rst']],
  ['Fabrikam', 'ProBook 455 R9', 'laptop', 'ryzen', ['wifi-mediatek', 'audio-realtek', 'touchpad-synaptics']],
  ['Contoso', 'Field Laptop 14 G6', 'laptop', 'intel13', ['wifi-intel-ax', 'audio-smart-sound', 'touchpad-elan', 'storage-vmd']],
  ['Northwind', 'ThinBook X1', 'laptop', 'intel13', ['wifi-intel-be', 'audio-smart-sound', 'touchpad-elan']],
  ['Fabrikam', 'Tower 800', 'desktop', 'desktop13', ['gpu-nvidia', 'audio-realtek', 'storage-vmd']],
  ['Tailspin', 'Aero 15', 'laptop', 'intel12', ['wifi-intel-ax', 'gpu-nvidia', 'audio-realtek', 'audio-nahimic', 'card-reader']],
  ['Northwind', 'ThinCentre M70', 'desktop', 'desktop10', ['lan-realtek', 'audio-conexant', 'storage-rst', 'card-reader']],
  ['Contoso', 'Precision Station 5', 'laptop', 'intel12', ['wifi-intel-ax', 'gpu-nvidia', 'audio-realtek', 'touchpad-alps']],
  ['Contoso', 'Field Laptop 13 G3', 'laptop', 'intel10', ['wifi-qualcomm', 'audio-realtek', 'touchpad-alps', 'storage-rst']],
  ['Fabrikam', 'EliteDesk 605', 'desktop', 'ryzenDesktop', ['gpu-amd', 'audio-realtek']],
  ['Litware', 'Campus 11', 'laptop', 'intel8', ['wifi-realtek', 'audio-realtek', 'touchpad-elan']],
  ['Northwind', 'ThinBook T14 AMD', 'laptop', 'ryzen', ['wifi-realtek', 'audio-realtek', 'touchpad-elan', 'lan-realtek', 'card-reader']],
  ['Tailspin', 'Forge X', 'desktop', 'ryzenDesktop', ['gpu-nvidia', 'audio-realtek', 'audio-nahimic', 'usb-asmedia', 'wifi-mediatek']],
  ['Fabrikam', 'EliteBook 840 R10', 'laptop', 'intel13', ['wifi-intel-ax', 'audio-smart-sound', 'touchpad-synaptics', 'storage-vmd']],
  ['Contoso', 'Field Laptop 15 G7', 'laptop', 'ultra', ['wifi-intel-be', 'audio-smart-sound', 'touchpad-elan', 'storage-vmd']],
  ['Northwind', 'ThinStation P3', 'desktop', 'desktop13', ['gpu-nvidia', 'audio-realtek', 'storage-vmd']],
  ['Litware', 'Campus 14', 'laptop', 'ryzen', ['wifi-mediatek', 'audio-conexant', 'touchpad-elan']],
  [
    'Fabrikam',
    'EliteBook 840 R6',
    'laptop',
    'intel8',
    ['wifi-intel-ac', 'audio-conexant', 'touchpad-synaptics', 'storage-rst', 'lan-intel'],
  ],
  ['Contoso', 'Desk 3090', 'desktop', 'desktop10', ['lan-realtek', 'audio-realtek', 'card-reader']],
  ['Northwind', 'ThinBook L13', 'laptop', 'intel11', ['wifi-realtek', 'audio-realtek', 'touchpad-elan']],
  ['Tailspin', 'Aero 17', 'laptop', 'intel13', ['wifi-intel-be', 'gpu-nvidia', 'audio-nahimic', 'audio-realtek', 'lan-intel-2g5']],
  ['Litware', 'Kiosk 300', 'desktop', 'desktop10', ['lan-realtek', 'audio-realtek', 'wifi-qualcomm']],
  ['Fabrikam', 'ProDesk 400', 'desktop', 'desktop13', ['lan-realtek-2g5', 'audio-realtek', 'storage-vmd']],
  ['Contoso', 'Rugged 7330', 'laptop', 'intel11', ['wifi-intel-ax', 'audio-realtek', 'touchpad-alps', 'serial-ftdi', 'storage-vmd']],
  ['Northwind', 'ThinBook X13 AMD', 'laptop', 'ryzen', ['wifi-mediatek', 'audio-realtek', 'touchpad-synaptics']],
  ['Tailspin', 'Forge Mini', 'desktop', 'desktop13', ['wifi-intel-ax', 'audio-realtek', 'usb-asmedia']],
  ['Contoso', 'Precision Tower 7', 'desktop', 'desktop13', ['gpu-nvidia', 'lan-intel', 'audio-realtek', 'storage-vmd', 'usb-asmedia']],
  ['Fabrikam', 'Dragon G4', 'laptop', 'ultra', ['wifi-intel-be', 'audio-smart-sound', 'touchpad-synaptics']],
  ['Litware', 'Clinic Cart', 'desktop', 'intel8', ['wifi-intel-ac', 'lan-intel', 'audio-realtek']],
  ['Northwind', 'ThinCentre M75', 'desktop', 'ryzenDesktop', ['gpu-amd', 'lan-realtek', 'audio-conexant', 'storage-amd-raid']],
  ['Contoso', 'Field Laptop 14 G4', 'laptop', 'intel11', ['wifi-intel-ax', 'audio-smart-sound', 'touchpad-elan', 'storage-vmd']],
  ['Tailspin', 'Slim 13', 'laptop', 'ryzen', ['wifi-qualcomm', 'audio-realtek', 'touchpad-elan']],
  ['Fabrikam', 'Studio Z2', 'desktop', 'desktop13', ['gpu-nvidia', 'lan-intel', 'audio-realtek', 'storage-rst', 'wacom']],
  [
    'Northwind',
    'ThinBook P16',
    'laptop',
    'intel12',
    ['wifi-intel-ax', 'gpu-nvidia', 'audio-realtek', 'touchpad-elan', 'lan-intel', 'card-reader'],
  ],
  ['Litware', 'Campus 15', 'laptop', 'intel12', ['wifi-realtek', 'audio-realtek', 'touchpad-elan']],
  ['Contoso', 'Desk 5000', 'desktop', 'desktop13', ['lan-realtek', 'audio-realtek', 'wifi-intel-ax']],
  ['Tailspin', 'Forge XL', 'desktop', 'ryzenDesktop', ['gpu-amd', 'audio-realtek', 'audio-nahimic', 'usb-asmedia', 'storage-amd-raid']],
];

/** All models, the most common first. */
export const MODELS: readonly ModelRow[] = ROWS.map(([maker, name, form, platform, parts]) => {
  const { cpus, amd, builds, packages } = PLATFORMS[platform];
  return { maker, name, form, cpus, amd, builds, packages: [...packages, ...parts] };
});

/** The text of a maker's n-th firmware for a model, in that maker's way of writing. */
export function biosVersionText(model: ModelRow, index: number): string {
  const line = MODELS.indexOf(model) + 1;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (model.maker === 'Contoso') return `1.${8 + (line % 9) + index * 2}.${line % 4}`;
  if (model.maker === 'Fabrikam') return `S${60 + line} Ver. 01.${two(4 + index * 2)}.00`;
  if (model.maker === 'Northwind') return `N${line}ET${30 + index * 3}W (1.${10 + index * 2})`;
  return `${300 + line * 10 + index}`;
}
